import { csvFile } from '../export/csvFile';
import type { CsvColumn } from '../export/csvColumn';
import { csvColumns } from '../export/csvTable';
import { piecesOf, takeApart } from '../export/handedColumns';
import { rowsOnShow, unplacedOnShow } from '../export/rowsOnShow';
import type { QueryResult } from '../query/query';
import type { AppStore } from '../store/createAppStore';
import { createCsvSession, type CsvSession } from './csvSession';
import { takingAlong } from './takingAlong';

/** So many fields are written within a frame; more of them by a worker. */
const FEW_FIELDS = 20_000;
/** Rows that are handed over at once. */
const ROWS_OF_SLICE = 2 ** 16;

/**
 * Hands all that is on show to a session and has it written. Each piece is copied in a task of its own,
 * so that the page is never held up. Data sets are never changed, so that what was on show when this
 * began is what is written, whatever is opened meanwhile.
 */
async function writeBy(
  session: CsvSession,
  result: QueryResult,
  handed: readonly CsvColumn[],
  onRows: (rows: number) => void,
): Promise<Blob> {
  const { columns, arrays } = takeApart(handed);
  for (const [place, array] of arrays.entries()) {
    for (const { at, piece } of piecesOf(array)) {
      // One after the other: only one piece is to be in memory twice.
      // oxlint-disable-next-line no-await-in-loop
      await session.receive(place, array.length, at, piece);
    }
  }
  for (const rows of rowsOnShow(result, ROWS_OF_SLICE)) {
    // One after the other, as the table has them.
    // oxlint-disable-next-line no-await-in-loop
    await session.receiveRows(rows);
  }
  return session.write(columns, onRows);
}

/** The files under way: a store writes one at a time. */
const works = new WeakMap<AppStore, AbortController>();

/** Gives up the file that a store is writing, if it is. */
export function endCsvWork(store: AppStore): void {
  works.get(store)?.abort();
}

/**
 * The salaries of a result as a CSV file; null where it was given up meanwhile. Rejects where no worker
 * can be had for many of them.
 */
export async function writeCsv(store: AppStore, result: QueryResult, name: string): Promise<Blob | null> {
  endCsvWork(store);
  const columns = csvColumns(result);
  const of = result.count + unplacedOnShow(result).length;
  if (of * columns.length <= FEW_FIELDS) return csvFile(columns, rowsOnShow(result, ROWS_OF_SLICE));
  const session = createCsvSession(store);
  const state = takingAlong(store);
  state.setState({ writing: { name, rows: 0, of }, said: null, byHand: null });
  const work = new AbortController();
  const givenUp = new Promise<null>((resolve) => {
    work.signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
  works.set(store, work);
  try {
    const written = writeBy(session, result, columns, (rows) => {
      if (works.get(store) === work) state.setState({ writing: { name, rows, of } });
    });
    return await Promise.race([written, givenUp]);
  } finally {
    session.end();
    if (works.get(store) === work) {
      works.delete(store);
      state.setState({ writing: null });
    }
  }
}
