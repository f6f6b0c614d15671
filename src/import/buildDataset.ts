import type { Dataset, PayRange } from '../dataset/dataset';
import { createCodes } from '../dataset/dictionary';
import { PAY_PERIODS } from '../pay/payPeriod';
import { assumptionsOf } from './build/assumptions';
import { derivedColumns } from './build/derivedColumns';
import { fileColumns } from './build/fileColumns';
import { flagRows } from './judge/flagRows';
import { middleOf } from './judge/middleOf';
import { type ResolvedRows, resolveRows } from './judge/resolveRows';
import type { RawTable } from './rawTable';
import type { Reading } from './reading';

/** What a data set is called and where it is from. */
interface About {
  readonly id: string;
  readonly title: string;
  /** The file's name, or what pasted text is called. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly openedAt: string;
}

/**
 * The data set of the rows that a reading reads, in the order of the source. It shares no memory with
 * the table, so that its arrays can be handed to another thread. Columns taken for pay, currency and
 * pay period are not kept a second time; every other one is, unless it is left out.
 */
export function buildDataset(table: RawTable, reading: Reading, about: About): Dataset {
  const resolved = resolveRows(table, reading);
  const flags = flagRows(table, reading);
  const rows = rowsReadOf(resolved);
  const pay = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    pay[index] = middleOf(resolved.low[row], resolved.high[row]);
  }
  const columns = fileColumns(table, reading, rows);
  const derived = derivedColumns(pick(flags, rows), pick(resolved.repeat, rows), columns);
  return {
    id: about.id,
    title: about.title,
    provenance: {
      kind: 'opened',
      name: about.name,
      openedAt: about.openedAt,
      rowsIn: table.rowCount,
      rowsSetAside: table.rowCount - rows.length,
      assumptions: assumptionsOf(table, reading, resolved),
    },
    rowCount: rows.length,
    pay,
    range: rangeOf(resolved, rows),
    currency: dictionaryOf(resolved.currency, resolved.currencies, rows),
    period: dictionaryOf(resolved.period, PAY_PERIODS, rows),
    shortList: null,
    sourceRow: rows.map((row) => table.sourceRow[row] ?? 0),
    columns: [...columns, ...derived],
  };
}

function rowsReadOf({ fault, rowsRead }: ResolvedRows): Uint32Array {
  const rows = new Uint32Array(rowsRead);
  let length = 0;
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] === 0) {
      rows[length] = row;
      length += 1;
    }
  }
  return rows;
}

function pick(values: Uint8Array, rows: Uint32Array): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) picked[index] = values[rows[index] ?? 0] ?? 0;
  return picked;
}

function rangeOf({ low, high }: ResolvedRows, rows: Uint32Array): PayRange | null {
  if (rows.every((row) => low[row] === high[row])) return null;
  return {
    low: Float64Array.from(rows, (row) => low[row] ?? Number.NaN),
    high: Float64Array.from(rows, (row) => high[row] ?? Number.NaN),
  };
}

/** The values in use, most rows first: what is frequent comes first in filters and has a colour of its own. */
function dictionaryOf<T extends string>(codes: ArrayLike<number>, values: readonly T[], rows: Uint32Array) {
  const counts = new Uint32Array(values.length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const used = [...counts.keys()]
    .filter((code) => counts[code] !== 0)
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const newCode = new Uint32Array(values.length);
  used.forEach((code, index) => {
    newCode[code] = index;
  });
  const own = createCodes(rows.length, used.length);
  for (let index = 0; index < rows.length; index += 1) {
    own[index] = newCode[codes[rows[index] ?? 0] ?? 0] ?? 0;
  }
  return { codes: own, values: used.flatMap((code) => values[code] ?? []) };
}
