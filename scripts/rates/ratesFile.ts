import { isRecord } from '../isRecord.ts';

/** The exchange rates of one day, as `src/pay/rates.json` holds them. */
export interface RatesFile {
  /** The day of the rates, YYYY-MM-DD. */
  readonly date: string;
  readonly base: 'USD';
  /** The npm package the rates are from, with its version. */
  readonly source: string;
  readonly licence: 'CC0-1.0';
  /** Units of each currency that one US dollar buys, by upper-case code in alphabetical order. */
  readonly rates: Readonly<Record<string, number>>;
}

/** The npm package of daily rates. */
export const ratesPackage = '@fawazahmed0/currency-api';

/**
 * Makes the rates file out of what the package publishes for the US dollar.
 *
 * @param published `{ date: 'YYYY-MM-DD', usd: { eur: 0.88, … } }`: units per US dollar
 * @param version the package's version, which is the day: 2026.9.29 for 2026-09-29
 * @param current the codes to keep
 * @throws Error when the day is not the version's, or a kept rate is not a finite number above zero.
 */
export function makeRatesFile(published: unknown, version: string, current: ReadonlySet<string>): RatesFile {
  const date = dayOf(version);
  if (!isRecord(published) || !isRecord(published['usd'])) throw new Error('usd.json does not hold { date, usd }.');
  if (published['date'] !== date) {
    throw new Error(`usd.json is of ${String(published['date'])}, but its version ${version} means ${date}.`);
  }
  const rates = Object.entries(published['usd'])
    .map(([code, rate]): [string, unknown] => [code.toUpperCase(), rate])
    .filter(([code]) => code !== 'USD' && current.has(code))
    .map(([code, rate]): [string, number] => [code, checkedRate(code, rate)]);
  return {
    date,
    base: 'USD',
    source: `${ratesPackage} ${version}`,
    licence: 'CC0-1.0',
    rates: Object.fromEntries([...rates, ['USD', 1] as const].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * The day that a version of the rates package stands for: 2026-09-29 for 2026.9.29.
 *
 * @throws Error when the version is not of that form.
 */
export function dayOf(version: string): string {
  const [, year, month, day] = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(version) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new Error(`A version of the rates is a day such as 2026.9.29, not ${JSON.stringify(version)}.`);
  }
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function checkedRate(code: string, rate: unknown): number {
  if (typeof rate === 'number' && Number.isFinite(rate) && rate > 0) return rate;
  throw new Error(`The rate of ${code} is ${String(rate)}, not a finite number above zero.`);
}
