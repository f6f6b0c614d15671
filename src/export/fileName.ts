import { type Dataset, isRanked } from '../dataset/dataset';
import { DATED_RATES } from '../pay/exchangeRates';
import type { Scale } from '../pay/scale';

const LONGEST = 60;

/** The letters and figures of a text with hyphens between them: what every file system takes. */
function slug(text: string): string {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, LONGEST).join('').replace(/-$/, '');
}

/** What each basis is called in a file's name, and of which day it is where that is not today. */
function scaleParts({ basis, target, prices }: Scale): readonly [name: string, day: string | null] {
  switch (basis) {
    case 'market':
      return [`market-${target.toLowerCase()}`, DATED_RATES.date];
    case 'published':
      return ['as-published', null];
    case 'purchasingPower':
      return [`purchasing-power${prices === null ? '' : `-${prices.country.toLowerCase()}`}`, null];
  }
}

/**
 * What a file that is taken along is called, without what says its kind: the data set, the scale and
 * its day, which is that of the rates, or of today where nothing is converted:
 * "backend-engineer-salaries-market-usd-2026-09-29".
 */
export function exportName(dataset: Dataset, scale: Scale, today: Date): string {
  const [name, day] = scaleParts(scale);
  const title = isRanked(dataset) ? `${dataset.title} salaries` : dataset.title;
  return [slug(title) || 'salaries', name, day ?? today.toISOString().slice(0, 10)].join('-');
}
