import type { Dataset } from '../../dataset/dataset';
import { currencyPluralName } from '../../pay/currency';
import { countByCode } from '../../query/filter';

/** In which currency most figures of a data set are: "18 of the 22 figures are in US dollars"; '' of a data set without rows. */
export function mostAreIn({ currency: { codes, values }, rowCount }: Dataset): string {
  const counts = countByCode(codes, values.length, null);
  const most = Math.max(...counts);
  const currency = values[counts.indexOf(most)];
  return currency === undefined ? '' : `${most.toLocaleString('en-US')} of the ${rowCount.toLocaleString('en-US')} figures are in ${currencyPluralName(currency)}`;
}
