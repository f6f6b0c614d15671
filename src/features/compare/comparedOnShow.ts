import type { ComparedOnShow } from '../../export/onShow';
import { comparePins } from '../../query/compare';
import { nameText } from '../../query/pinName';
import { isPurchasingPowerLoaded } from '../../query/purchasingPower';
import type { Query } from '../../query/query';
import type { View } from '../../query/view';
import { comparedLines } from './compareTexts';
import { compareWords } from './compareWords';

/** What is pinned, side by side in words, as it is taken along: without the reader's own pay. Null where nothing is. */
export function comparedOnShow(query: Query, { pins, scale }: View): ComparedOnShow | null {
  const compared = comparePins(query, pins, scale, isPurchasingPowerLoaded());
  if (compared.length === 0) return null;
  const { before, date, after } = compareWords(query, compared, scale);
  return {
    words: `${before}${date}${after}.`,
    names: compared.map(({ pin, name, count }) => nameText(pin, name) + (pin.kind === 'group' ? `, n\u00a0=\u00a0${count.toLocaleString('en-US')}` : '')),
    lines: comparedLines(compared, null, scale).map(({ label, cells }) => ({ label, cells })),
  };
}
