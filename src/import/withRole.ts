import { headerHints } from './propose/headerHints';
import type { ColumnRole, ColumnSummary, Reading } from './reading';

/** Roles that one column at most can have. */
const ONE_COLUMN_ROLES: ReadonlySet<ColumnRole> = new Set([
  'pay',
  'lowPay',
  'highPay',
  'currency',
  'otherCurrency',
  'period',
  'label',
  'place',
]);

/**
 * The reading with another role for one column. A role that only one column can have is taken from
 * the column that had it, which is then kept as what its cells are. Where another column becomes the
 * pay, what its header says of currency and period replaces what was said of the former one, and the
 * decimal mark is no longer settled; a conversion has the currency of its header and none beside it.
 * Throws a RangeError for an index that there is not.
 */
export function withRole(
  reading: Reading,
  columns: readonly ColumnSummary[],
  index: number,
  role: ColumnRole,
): Reading {
  const before = reading.roles[index];
  const column = columns[index];
  if (before === undefined || column === undefined) throw new RangeError(`There is no column ${index}`);
  if (before === role) return reading;
  const kindOf = (place: number): ColumnRole => columns[place]?.kind ?? 'text';
  const roles = reading.roles.map((each, place) => {
    if (place === index) return role;
    return each === role && ONE_COLUMN_ROLES.has(role) ? kindOf(place) : each;
  });
  if (role !== 'pay') return { ...reading, roles };
  const hints = headerHints(column.name);
  const isConverted = before === 'convertedPay' && hints.currency !== null;
  return {
    ...reading,
    roles: isConverted
      ? roles.map((each, place) =>
          each === 'currency' || each === 'otherCurrency' ? kindOf(place) : each,
        )
      : roles,
    decimalMark: null,
    missingCurrency: hints.currency,
    missingPeriod: hints.period ?? 'year',
  };
}
