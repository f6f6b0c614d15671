import { NO_DATE } from '../dataset/column';
import type { Codes } from '../dataset/dictionary';
import { csvField } from '../dataset/guardedCell';
import { amountAt, codeAt, signedAt, wholeAt } from '../dataset/numberAt';
import { packedTextAt, type PackedTexts } from '../dataset/packedTexts';
import type { CsvColumn } from './csvColumn';
import { decimalText } from './decimalText';

const LINE_END = '\r\n';

const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;
/** Fields of so many distinct texts are kept; of more each is written anew. */
const MOST_KEPT = 2 ** 16;

/** Writes the fields of some rows behind what stands in their lines. */
type Append = (lines: string[], rows: Uint32Array) => void;

/** Appends what a function says of each row. Each caller has a loop of its own, which is much faster than one for all. */
function appending(fieldOf: (row: number) => string): Append {
  return (lines, rows) => {
    for (let index = 0; index < rows.length; index += 1) lines[index] += fieldOf(wholeAt(rows, index));
  };
}

/** What is written of each code, once: of few codes kept, of many anew. */
function byCode(codes: Codes, distinct: number, write: (code: number) => string): Append {
  if (distinct > MOST_KEPT) return appending((row) => write(codeAt(codes, row)));
  const kept = new Map<number, string>();
  return appending((row) => {
    const code = codeAt(codes, row);
    const known = kept.get(code);
    if (known !== undefined) return known;
    const written = write(code);
    kept.set(code, written);
    return written;
  });
}

function textsBefore(mark: string, codes: Codes, texts: PackedTexts): Append {
  return byCode(codes, texts.ends.length, (code) => mark + csvField(packedTextAt(texts, code)));
}

function daysBefore(mark: string, days: Int32Array): Append {
  const kept = new Map<number, string>([[NO_DATE, mark]]);
  return appending((row) => {
    const day = signedAt(days, row);
    const known = kept.get(day);
    if (known !== undefined) return known;
    const written = mark + new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
    kept.set(day, written);
    return written;
  });
}

function appendOf(column: CsvColumn, mark: string): Append {
  switch (column.kind) {
    case 'amounts': {
      const { values } = column;
      return appending((row) => mark + decimalText(amountAt(values, row)));
    }
    case 'products': {
      const { values, codes, factors } = column;
      return appending((row) => mark + decimalText(amountAt(values, row) * (factors[codeAt(codes, row)] ?? Number.NaN)));
    }
    case 'wholes': {
      const { values } = column;
      return appending((row) => `${mark}${wholeAt(values, row)}`);
    }
    case 'days':
      return daysBefore(mark, column.values);
    case 'texts':
      return textsBefore(mark, column.codes, column.texts);
    case 'words': {
      const { codes } = column;
      const fields = column.words.map((word) => mark + csvField(word));
      if (codes === null) return appending(() => fields[0] ?? mark);
      return appending((row) => fields[codeAt(codes, row)] ?? mark);
    }
  }
}

/** The names of the columns as the first line of a CSV file (RFC 4180). */
export function csvHeader(columns: readonly CsvColumn[]): string {
  return columns.map(({ name }) => csvField(name)).join(',') + LINE_END;
}

/** What writes lines of a CSV file (RFC 4180): those of some rows of the data set, in the order given. */
export function csvLines(columns: readonly CsvColumn[]): (rows: Uint32Array) => string {
  const appends = columns.map((column, index) => appendOf(column, index === 0 ? '' : ','));
  return (rows) => {
    const lines = Array.from(rows, () => '');
    for (const append of appends) append(lines, rows);
    return lines.join(LINE_END) + LINE_END;
  };
}
