import type { Country } from '../../pay/purchasingPower';
import { purchasingPower } from '../../query/purchasingPower';

/** The countries that have a parity, in the order of their names. */
export function pricedCountries(): readonly Country[] {
  return [...purchasingPower().table.countries.values()].filter(({ parity }) => parity !== null);
}
