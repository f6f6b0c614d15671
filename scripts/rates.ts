import currencyData from 'cldr-core/supplemental/currencyData.json';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isRecord } from './isRecord.ts';
import { compareRates } from './rates/compareRates.ts';
import { currentMoney } from './rates/currentMoney.ts';
import { fetchRates } from './rates/fetchRates.ts';
import { dayOf, makeRatesFile } from './rates/ratesFile.ts';

const target = 'src/pay/rates.json';

/**
 * Writes the exchange rates of one day to src/pay/rates.json.
 *
 * Usage: npm run rates -- [--version 2026.9.29] [--force]
 *
 * @returns the exit code: 1, and the file untouched, when a rate moved too far and --force is missing.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { version: { type: 'string', default: 'latest' }, force: { type: 'boolean', default: false } },
  });
  const { version, published } = await fetchRates(values.version);
  const current = currentMoney(currencyData.supplemental.currencyData.region, dayOf(version));
  const file = makeRatesFile(published, version, current);
  const { jumps, vanished, added } = compareRates(await ratesNow(), file.rates);

  if (vanished.length > 0) console.log(`No longer there: ${vanished.join(', ')}`);
  if (added.length > 0) console.log(`New: ${added.join(', ')}`);
  for (const { code, move } of jumps) console.log(`${code} moved by ${(move * 100).toFixed(1)} %`);
  if (jumps.length > 0 && !values.force) {
    console.error(`${target} is left as it was. Where the moves are real, run this again with --force.`);
    return 1;
  }
  await writeFile(target, `${JSON.stringify(file, null, 2)}\n`);
  console.log(`${target}: ${Object.keys(file.rates).length} currencies of ${file.date}.`);
  return 0;
}

/** The rates in the file that is there; none when there is no file. */
async function ratesNow(): Promise<Record<string, number>> {
  const text = await readFile(target, 'utf8').catch(() => '{}');
  const file: unknown = JSON.parse(text);
  const rates = isRecord(file) && isRecord(file['rates']) ? file['rates'] : {};
  return Object.fromEntries(
    Object.entries(rates).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
