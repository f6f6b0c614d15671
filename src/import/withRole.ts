import { headerHints } from './propose/headerHints';
import { COLUMN_ROLES, type ColumnRole, type ColumnSummary, type Reading } from './reading';

const PAY_ROLES: ReadonlySet<ColumnRole> = new Set(['pay', 'lowPay', 'highPay']);

/**
 * The reading with another role for one column. A role that only one column can have is taken from
 * the column that had it, which is then kept as what its cells are. Where another column becomes the
 * pay, what its header says of currency, period and unit replaces what was said of the former one, and
 * the decimal mark is no longer settled; an end of pay that joins another keeps what its header does
 * not say. A conversion has the currency of its header and none beside it.
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
    return each === role && COLUMN_ROLES[role] === 'one' ? kindOf(place) : each;
  });
  if (!PAY_ROLES.has(role)) return { ...reading, roles };
  const hints = headerHints(column.name);
  const isConverted = before === 'convertedPay' && hints.currency !== null;
  const joins = role !== 'pay' && roles.some((each, place) => place !== index && PAY_ROLES.has(each));
  return {
    ...reading,
    roles: isConverted
      ? roles.map((each, place) =>
          each === 'currency' || each === 'otherCurrency' ? kindOf(place) : each,
        )
      : roles,
    decimalMark: null,
    unit: hints.unit ?? (joins ? reading.unit : 1),
    missingCurrency: hints.currency ?? (joins ? reading.missingCurrency : null),
    missingPeriod: hints.period ?? (joins ? reading.missingPeriod : 'year'),
  };
}
