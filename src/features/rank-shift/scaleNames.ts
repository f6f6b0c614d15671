import { DATED_RATES } from '../../pay/exchangeRates';
import type { Scale } from '../../pay/scale';
import type { ShiftScale } from '../../query/rankShift';

/** What each scale is called: above its column, and within a sentence. */
export const SCALE_NAMES: Readonly<Record<ShiftScale, { readonly heading: string; readonly inText: string }>> = {
  number: { heading: 'Bare number', inText: 'the bare number' },
  market: { heading: 'Market rate', inText: 'market rate' },
  purchasingPower: { heading: 'Purchasing power', inText: 'purchasing power' },
};

const dateFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const SOURCES: Readonly<Record<ShiftScale, string>> = {
  number: 'The bare number takes every currency for the same one, as a list of published figures does',
  market: `market rates are those of ${dateFormat.format(new Date(`${DATED_RATES.date}T00:00:00Z`))}`,
  purchasingPower: 'purchasing power goes by the prices of the country that each is paid in',
};

/** What the scales rest on, in a sentence. */
export function sourceOf(scales: readonly ShiftScale[], { editedRates }: Scale): string {
  const sources = scales.map((scale) => SOURCES[scale]).join('; ');
  return `${sources}${Object.keys(editedRates).length === 0 ? '' : ', some edited'}.`;
}
