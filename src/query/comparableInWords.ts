import { formatPay, formatPayDifference } from '../pay/formatPay';
import { type ComparableSpan, differenceToMedian, type Salary } from './salary';

/**
 * Comparable pay as text: "US$96,693"; by purchasing power "≈Int$177,004" where it is the middle of a
 * span, and with the year of a parity that is old.
 */
export function comparableInWords(
  { comparable, span, placement }: Pick<Salary, 'comparable' | 'span' | 'placement'>,
  write = formatPay,
): string {
  const year = placement?.oldYear;
  return (span === null ? '' : '≈') + write(comparable) + (year ? ` by prices of ${year}` : '');
}

/** "Int$114,029 – Int$239,978". */
export function spanInWords({ low, high }: ComparableSpan): string {
  return `${formatPay(low)} – ${formatPay(high)}`;
}

/** What a salary is above the median of its panel: "+US$37,385"; "≈+Int$27,722" where it is the middle of a span. */
export function differenceInWords(salary: Salary, median: number): string {
  return (salary.span === null ? '' : '≈') + formatPayDifference(differenceToMedian(salary, median));
}
