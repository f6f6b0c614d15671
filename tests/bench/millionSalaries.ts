import { randomNumbers } from './seeded';

/** The columns of the CSV that the benchmarks read. */
const HEADER = 'work_year,level,type,job_title,salary,salary_currency,salary_in_usd,residence,remote,location,size';

const LEVELS = ['Senior', 'Senior', 'Senior', 'Mid', 'Mid', 'Entry', 'Executive'];
const TYPES = ['FT', 'FT', 'FT', 'FT', 'FT', 'FT', 'FT', 'FT', 'PT', 'CT', 'FL'];
const CURRENCIES = [
  ['USD', 1],
  ['USD', 1],
  ['USD', 1],
  ['USD', 1],
  ['USD', 1],
  ['USD', 1],
  ['GBP', 1.25],
  ['EUR', 1.05],
  ['CAD', 0.7],
  ['INR', 0.0115],
  ['JPY', 0.0065],
  ['AUD', 0.64],
] as const;
const COUNTRIES = ['US', 'US', 'US', 'US', 'US', 'US', 'GB', 'CA', 'DE', 'ES', 'IN', 'FR', 'AU', 'JP', 'NL', 'BR'];
const FIELDS = ['Data', 'Machine Learning', 'Analytics', 'Research', 'Software', 'Cloud', 'Platform', 'Applied Research', 'Business Intelligence'];
const JOBS = ['Engineer', 'Scientist', 'Analyst', 'Manager', 'Architect', 'Consultant', 'Developer', 'Specialist'];
const TITLE_PREFIXES = ['', '', 'Junior ', 'Lead ', 'Principal ', 'Staff '];

/**
 * UTF-8 bytes of a CSV with a header and this many salaries, the same for the same seed: at a million
 * rows about 69 MB. Distinct values are about as many as in published collections of this kind.
 */
export function salariesCsv(rows: number, seed = 1): Uint8Array<ArrayBuffer> {
  const next = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  };
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let lines = [HEADER];
  for (let row = 0; row < rows; row += 1) {
    const [currency, rate] = pick(CURRENCIES);
    // Most salaries are round, some are not.
    const step = next() < 0.8 ? 1000 : 10;
    const usd = step * Math.round((30_000 + 250_000 * next() ** 1.5) / step);
    const country = pick(COUNTRIES);
    const title = `${pick(TITLE_PREFIXES)}${pick(FIELDS)} ${pick(JOBS)}`;
    const salary = currency === 'USD' ? usd : step * Math.round(usd / rate / step);
    lines.push(
      `${2020 + Math.floor(next() * 6)},${pick(LEVELS)},${pick(TYPES)},${title},${salary},${currency},${usd},` +
        `${country},${50 * Math.floor(next() * 3)},${next() < 0.9 ? country : pick(COUNTRIES)},${pick(['M', 'L', 'S'])}`,
    );
    if (lines.length === 10_000 || row === rows - 1) {
      parts.push(encoder.encode(`${lines.join('\n')}\n`));
      lines = [];
    }
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
