import { EXPORTED } from '../../dataset/exportedColumns';
import type { ColumnRole } from '../reading';

const ROLES: ReadonlyMap<string, ColumnRole> = new Map([
  [EXPORTED.pay, 'pay'],
  [EXPORTED.low, 'lowPay'],
  [EXPORTED.high, 'highPay'],
  [EXPORTED.currency, 'currency'],
  [EXPORTED.period, 'period'],
  // Reckoned from the above on the scale of that day; it is reckoned anew.
  [EXPORTED.comparable, 'leftOut'],
  [EXPORTED.comparableLow, 'leftOut'],
  [EXPORTED.comparableHigh, 'leftOut'],
  [EXPORTED.country, 'leftOut'],
  [EXPORTED.countryBy, 'leftOut'],
  [EXPORTED.unit, 'leftOut'],
  [EXPORTED.comparablePeriod, 'leftOut'],
  [EXPORTED.periodFactor, 'leftOut'],
  [EXPORTED.rate, 'leftOut'],
  [EXPORTED.rateDate, 'leftOut'],
  [EXPORTED.rateSource, 'leftOut'],
  [EXPORTED.basis, 'leftOut'],
  [EXPORTED.place, 'leftOut'],
  [EXPORTED.row, 'leftOut'],
]);
/** A file that has these is one of this explorer's; with fewer it is read like any other. */
const TELLING = [EXPORTED.pay, EXPORTED.currency, EXPORTED.period, EXPORTED.comparable, EXPORTED.basis];

/** What is said of such a file. */
export const OWN_FILE_REASON = `This file was written by this explorer: pay is taken from “${EXPORTED.pay}”, and what was reckoned from it is left out, since it is reckoned anew.`;

/**
 * The roles of the columns of a file that this explorer wrote, by their index; those that are the
 * file's own are not among them. Null for every other file.
 */
export function rolesOfOwnFile(names: readonly string[]): ReadonlyMap<number, ColumnRole> | null {
  const found = new Set(names);
  if (!TELLING.every((name) => found.has(name))) return null;
  // Both ends say more than the middle between them.
  const hasEnds = found.has(EXPORTED.low) && found.has(EXPORTED.high);
  return new Map(
    names.flatMap((name, index) => {
      const role = ROLES.get(name);
      if (role === undefined) return [];
      return [[index, hasEnds && role === 'pay' ? 'leftOut' : role] as const];
    }),
  );
}
