import { unpackTexts } from '../../dataset/packedTexts';
import { readCurrency } from '../../pay/readCurrency';
import type { RawColumn } from '../rawTable';
import { type CurrencyMention, settledMention } from './currencyMention';
import { withoutStraySpaces } from './foldText';
import { createMentionList } from './mentionList';
import { isMissingCell } from './missingCell';

/** What the distinct cells of a currency column say. */
export interface CurrencyCells {
  readonly mentions: readonly CurrencyMention[];
  /** By index in the column's texts: the index of its mention; -1 for a cell that says nothing. */
  readonly mention: Int32Array;
}

const known = new WeakMap<RawColumn, CurrencyCells>();

/** What a currency cell says; null for an empty one. A text that names no currency leaves it open. */
export function mentionIn(cell: string): CurrencyMention | null {
  if (isMissingCell(cell) && cell.trim() !== '?') return null;
  const reading = readCurrency(cell);
  if (reading === null) return { text: withoutStraySpaces(cell), currency: null, candidates: [] };
  if ('currency' in reading) return settledMention(reading.currency);
  return { text: reading.symbol, currency: null, candidates: reading.candidates };
}

/** Each distinct cell of a currency column read once, however often it is asked for. */
export function currencyCellsOf(column: RawColumn): CurrencyCells {
  const cells = known.get(column);
  if (cells !== undefined) return cells;
  const list = createMentionList();
  const mention = Int32Array.from(unpackTexts(column.texts), (text) => {
    const found = mentionIn(text);
    return found === null ? -1 : list.indexOf(found);
  });
  const read = { mentions: list.mentions, mention };
  known.set(column, read);
  return read;
}
