import { readSource } from '../../../src/import/readSource';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import type { ReadOutcome, ReadProgress, SourceOptions } from '../../../src/import/source';
import { rowsOf } from './rowsOf';

export const FOUND_OUT: SourceOptions = { sheet: null, header: null };

/** What reading a file of these bytes, or this text, comes to. */
export function openFile(
  content: string | Uint8Array,
  name = 'salaries',
  options: Partial<SourceOptions> = {},
  onProgress: (progress: ReadProgress) => void = () => undefined,
): Promise<ReadOutcome> {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  return readSource({ kind: 'file', name, blob }, { ...FOUND_OUT, ...options }, onProgress);
}

export function paste(text: string, options: Partial<SourceOptions> = {}): Promise<ReadOutcome> {
  return readSource({ kind: 'text', name: 'Pasted text', text }, { ...FOUND_OUT, ...options }, () => undefined);
}

/** A table in a form that tests can compare at a glance. */
export interface SeenTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sourceRow: readonly number[];
  readonly shape: ReadonlyArray<keyof typeof ROW_SHAPE | undefined>;
  readonly notes: readonly string[];
  readonly format: string;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly header: boolean | null;
}

/** The table of an outcome; throws what is wrong where there is none. */
export function tableOf(outcome: ReadOutcome): SeenTable {
  if (!outcome.ok) throw new Error(outcome.problem);
  const { table, notes, format, sheets, sheet, header } = outcome;
  const shapes = new Map<number, keyof typeof ROW_SHAPE>([
    [ROW_SHAPE.whole, 'whole'],
    [ROW_SHAPE.short, 'short'],
    [ROW_SHAPE.long, 'long'],
    [ROW_SHAPE.cutOff, 'cutOff'],
  ]);
  return {
    names: table.columns.map(({ name }) => name),
    rows: rowsOf(table),
    sourceRow: [...table.sourceRow],
    shape: Array.from(table.shape, (shape) => shapes.get(shape)),
    notes,
    format,
    sheets,
    sheet,
    header,
  };
}

/** What is wrong, by an outcome; throws where nothing is. */
export function problemOf(outcome: ReadOutcome): string {
  if (outcome.ok) throw new Error(`A table of ${outcome.table.rowCount} rows was read: ${outcome.format}`);
  return outcome.problem;
}
