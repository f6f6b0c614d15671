import type { Dataset } from '../../dataset/dataset';
import { DATED_RATES } from '../../pay/exchangeRates';
import type { Scale } from '../../pay/scale';
import { dayInWords, editsInForce, unitInWords } from './scaleText';

/** What the figures are in, at which rates, of which day, and what of it was set by hand, in one sentence. */
export function scaleInWords(scale: Scale, { currency, period }: Dataset): string {
  const rates = scale.basis === 'market' ? [`at market rates of ${dayInWords(DATED_RATES.date)} (${DATED_RATES.source})`] : [];
  return [unitInWords(scale), ...rates, ...editsInForce(scale, currency.values, period.values)].join(', ');
}
