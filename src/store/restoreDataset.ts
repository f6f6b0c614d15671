import type { DatasetColumn } from '../dataset/column';
import type { Dataset, PayRange, Provenance } from '../dataset/dataset';
import type { DictionaryColumn } from '../dataset/dictionary';
import { isCurrencyCode } from '../pay/currency';
import { isPayPeriod } from '../pay/payPeriod';
import { isDatasetId } from './keptDataset';
import { codesIn, fieldsOf, figuresIn, isPayFigure } from './restoreArrays';
import { columnIn } from './restoreColumn';
import { countIn, dateIn, nameIn } from './restoreTexts';

/** A data set as it came out of storage, whatever was done to it there. */
export type RestoredDataset =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** What was damaged and is left out, as a reader would call it: "the column “Level”". */
      readonly leftOut: readonly string[];
    }
  /** Why no data set could be made of it. */
  | { readonly ok: false; readonly reason: string };

type Fields = ReadonlyMap<string, unknown>;

function dictionaryIn<T extends string>(
  value: unknown,
  rowCount: number,
  isValue: (text: string) => text is T,
): DictionaryColumn<T> | null {
  const fields = fieldsOf(value);
  const list: unknown = fields?.get('values');
  if (!Array.isArray(list)) return null;
  const values: T[] = [];
  for (const text of list) {
    if (typeof text !== 'string' || !isValue(text)) return null;
    values.push(text);
  }
  if (new Set(values).size !== values.length) return null;
  const codes = codesIn(fields?.get('codes'), rowCount, values.length);
  return codes && { codes, values };
}

function rangeIn(value: unknown, rowCount: number): PayRange | null {
  const fields = fieldsOf(value);
  const isEnd = (figure: number) => Number.isNaN(figure) || isPayFigure(figure);
  const low = figuresIn(fields?.get('low'), rowCount, isEnd);
  const high = figuresIn(fields?.get('high'), rowCount, isEnd);
  if (low === null || high === null) return null;
  // Nothing is compared with an open end, so that it passes.
  const wrong = low.some((figure, row) => figure > Number(high[row]));
  const endless = low.some((figure, row) => Number.isNaN(figure) && Number.isNaN(high[row]));
  return wrong || endless ? null : { low, high };
}

function provenanceIn(value: unknown, title: string, rowCount: number): Provenance {
  const fields: Fields = fieldsOf(value) ?? new Map();
  const rowsIn = countIn(fields.get('rowsIn')) ?? rowCount;
  const assumptions: unknown = fields.get('assumptions');
  return {
    kind: 'opened',
    name: nameIn(fields.get('name')) ?? title,
    openedAt: dateIn(fields.get('openedAt')) ?? new Date(0).toISOString(),
    // The counts always add up, whatever was written.
    rowsIn: Math.max(rowsIn, rowCount),
    rowsSetAside: Math.max(rowsIn, rowCount) - rowCount,
    assumptions: Array.isArray(assumptions)
      ? assumptions.filter((text) => typeof text === 'string')
      : [],
  };
}

function columnsIn(
  value: unknown,
  rowCount: number,
): { readonly columns: readonly DatasetColumn[]; readonly leftOut: readonly string[] } {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const columns = new Map<string, DatasetColumn>();
  const leftOut = Array.isArray(value) ? [] : ['every other column'];
  list.forEach((entry, place) => {
    const column = columnIn(entry, rowCount);
    if (column !== null && !columns.has(column.name)) columns.set(column.name, column);
    else leftOut.push(`the column “${nameIn(fieldsOf(entry)?.get('name')) ?? place + 1}”`);
  });
  return { columns: [...columns.values()], leftOut };
}

function shortListIn(value: unknown, rowCount: number): Uint8Array | null {
  const codes = codesIn(value, rowCount, 2);
  return codes instanceof Uint8Array ? codes : null;
}

function sourceRowIn(value: unknown, rowCount: number): Uint32Array | null {
  return value instanceof Uint32Array && value.length === rowCount ? value : null;
}

/**
 * The data set that a kept entry holds. Pay, currency and pay period must be whole, since a wrong
 * figure is worse than none; what else is damaged is left out and named. Never throws.
 */
export function restoreDataset(id: string, entry: unknown): RestoredDataset {
  const fields = fieldsOf(entry);
  if (fields === null || !isDatasetId(id)) return { ok: false, reason: 'it is no data set' };
  const title = nameIn(fields.get('title')) ?? 'Data without a name';
  const rowCount = countIn(fields.get('rowCount'));
  if (rowCount === null) return { ok: false, reason: 'its number of rows is lost' };
  const pay = figuresIn(fields.get('pay'), rowCount, isPayFigure);
  if (pay === null) return { ok: false, reason: 'its pay is damaged' };
  const currency = dictionaryIn(fields.get('currency'), rowCount, isCurrencyCode);
  if (currency === null) {
    return { ok: false, reason: 'its currencies are damaged, or one has no exchange rate here' };
  }
  const period = dictionaryIn(fields.get('period'), rowCount, isPayPeriod);
  if (period === null) return { ok: false, reason: 'its pay periods are damaged' };
  const { columns, leftOut: lostColumns } = columnsIn(fields.get('columns'), rowCount);
  const leftOut: string[] = [];
  /** A part that a data set can do without: null where there is none, named where it is damaged. */
  const part = <T>(name: string, words: string, restore: (value: unknown, rows: number) => T | null) => {
    const value = fields.get(name) ?? null;
    const restored = restore(value, rowCount);
    if (restored === null && value !== null) leftOut.push(words);
    return restored;
  };
  const dataset: Dataset = {
    id,
    title,
    provenance: provenanceIn(fields.get('provenance'), title, rowCount),
    rowCount,
    pay,
    range: part('range', 'both ends of its ranges', rangeIn),
    currency,
    period,
    shortList: part('shortList', 'its short list', shortListIn),
    sourceRow: part('sourceRow', 'the row numbers of its file', sourceRowIn),
    columns,
  };
  return { ok: true, dataset, leftOut: [...leftOut, ...lostColumns] };
}
