import Papa from 'papaparse';
import { unpackTexts } from '../../src/dataset/packedTexts';
import { readDelimited } from '../../src/import/delimited/readDelimited';
import type { RawTable } from '../../src/import/rawTable';
import { median, timeInTurn, whole, type Benchmark } from './benchmark';
import { salariesCsv } from './millionSalaries';

const ROWS = 1_000_000;
const ROUNDS = 5;

/** Rows and cells below the header, and a checksum of all cells in their order. */
interface Answer {
  readonly rows: number;
  readonly cells: number;
  readonly checksum: number;
}

/** A million salaries from CSV to a raw table, beside Papa Parse's bare tokenising. */
export const readBenchmark: Benchmark = {
  name: 'read',
  title: 'Reading 1,000,000 salaries as CSV',
  async run(print) {
    const bytes = salariesCsv(ROWS);
    const blob = new Blob([bytes]);
    const text = new TextDecoder().decode(bytes);
    const expected = papaAnswer(text);
    const answer = tableAnswer(await readTable(blob));
    print(`${whole(bytes.length / 1e6)} MB, ${whole(expected.rows)} rows, ${whole(expected.cells)} cells, checksum ${expected.checksum}`);
    if (JSON.stringify(answer) !== JSON.stringify(expected)) {
      print(`THE ANSWERS DIFFER: ${JSON.stringify(answer)}`);
      return false;
    }
    print('Papa Parse and this reader give the same cells.');
    const timings = await timeInTurn(
      [
        ['Papa Parse with step, from a string', async () => tokenise(text)],
        ['Papa Parse with step, from a Blob', async () => tokenise(await blob.text())],
        ['this reader, from a Blob to a raw table', async () => readTable(blob)],
      ],
      ROUNDS,
    );
    const papa = median(timings[0]?.times ?? []);
    for (const { way, times } of timings) {
      const time = median(times);
      const speed = `${whole(bytes.length / 1e3 / time)} MB/s`;
      print(`${way.padEnd(42)}${whole(time).padStart(6)} ms  ${speed.padStart(9)}  ${(papa / time).toFixed(2)} × Papa Parse`);
    }
    const table = await readTable(blob);
    print(`The raw table takes ${whole(tableBytes(table) / 1e6)} MB, ${(tableBytes(table) / ROWS).toFixed(1)} bytes a row.`);
    print(`While it is read, memory grows by ${whole((await growth(blob)) / 1e6)} MB at most.`);
    return true;
  },
};

/** Papa Parse alone: cells are cut and counted, nothing is made of them. */
function tokenise(text: string): number {
  let cells = 0;
  Papa.parse<string[]>(text, {
    step: ({ data }) => {
      cells += data.length;
    },
  });
  return cells;
}

async function readTable(blob: Blob, onProgress: () => void = () => undefined): Promise<RawTable> {
  const outcome = await readDelimited(blob, { sheet: null, header: null }, onProgress);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.table;
}

function papaAnswer(text: string): Answer {
  let [rows, cells, checksum] = [-1, 0, 0];
  Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    step: ({ data }) => {
      rows += 1;
      if (rows === 0) return;
      cells += data.length;
      for (const cell of data) checksum = Math.imul(checksum, 31) + hashOf(cell);
    },
  });
  return { rows, cells, checksum: checksum | 0 };
}

function tableAnswer({ rowCount, columns }: RawTable): Answer {
  const hashes = columns.map(({ texts }) => unpackTexts(texts).map(hashOf));
  let checksum = 0;
  for (let row = 0; row < rowCount; row += 1) {
    columns.forEach(({ codes }, column) => {
      checksum = Math.imul(checksum, 31) + (hashes[column]?.[codes[row] ?? -1] ?? Number.NaN);
    });
  }
  return { rows: rowCount, cells: rowCount * columns.length, checksum: checksum | 0 };
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return hash | 0;
}

function tableBytes({ columns, sourceRow, shape }: RawTable): number {
  const arrays = columns.flatMap(({ codes, texts }) => [codes, texts.bytes, texts.ends]);
  return [...arrays, sourceRow, shape].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** By how many bytes the memory in use grows while a file is read, as seen from piece to piece. */
async function growth(blob: Blob): Promise<number> {
  globalThis.gc?.();
  const before = memoryInUse();
  let most = before;
  await readTable(blob, () => {
    most = Math.max(most, memoryInUse());
  });
  return Math.max(most, memoryInUse()) - before;
}

function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
