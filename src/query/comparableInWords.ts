import { formatPay } from '../pay/formatPay';
import type { ComparableSpan, Salary } from './salary';

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
