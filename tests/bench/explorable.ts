import Papa from 'papaparse';
import { buildDataset } from '../../src/import/buildDataset';
import { readDelimited } from '../../src/import/delimited/readDelimited';
import { judgeReading } from '../../src/import/judgeReading';
import { proposeReading } from '../../src/import/proposeReading';
import type { RawTable } from '../../src/import/rawTable';
import type { Dataset } from '../../src/dataset/dataset';
import { median, timeInTurn, whole, type Benchmark } from './benchmark';
import { salariesCsv } from './millionSalaries';

const ROWS = 1_000_000;
const ROUNDS = 5;
const ABOUT = { id: 'bench', title: 'Bench', name: 'bench.csv', openedAt: '2026-01-01T00:00:00.000Z' };

/** A million salaries from CSV to a data set that can be explored, beside Papa Parse's bare tokenising. */
export const explorableBenchmark: Benchmark = {
  name: 'explorable',
  title: 'From CSV to 1,000,000 salaries that can be explored',
  async run(print) {
    const blob = new Blob([salariesCsv(ROWS)]);
    const text = await blob.text();
    const table = await readTable(blob);
    const expected = papaSum(text);
    const dataset = exploreTable(freshTable(table));
    const sum = dataset.pay.reduce((all, pay) => all + pay, 0);
    if (dataset.rowCount !== ROWS || sum !== expected) {
      print(`THE ANSWERS DIFFER: ${whole(dataset.rowCount)} rows, pay in sum ${sum} against ${expected}`);
      return false;
    }
    print(`Papa Parse and this explorer find the same pay, in sum ${whole(sum)}.`);
    const { reading } = proposeReading(table);
    judgeReading(table, reading);
    let foldRepeats = false;
    const timings = await timeInTurn(
      [
        ['Papa Parse with step, tokens alone', async () => papaSum(text)],
        ['this explorer, from a Blob to a data set', async () => exploreTable(await readTable(blob))],
        ['of it: propose, judge and build', async () => exploreTable(freshTable(table))],
        [
          'judging another reading of the same table',
          async () => {
            foldRepeats = !foldRepeats;
            return judgeReading(table, { ...reading, foldRepeats });
          },
        ],
      ],
      ROUNDS,
    );
    const papa = median(timings[0]?.times ?? []);
    for (const { way, times } of timings) {
      const time = median(times);
      print(`${way.padEnd(44)}${whole(time).padStart(6)} ms  ${(time / papa).toFixed(2)} of Papa Parse's time`);
    }
    return true;
  },
};

async function readTable(blob: Blob): Promise<RawTable> {
  const outcome = await readDelimited(blob, { sheet: null, header: null }, () => undefined);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.table;
}

/** The same table as if it were newly read: what is kept of a table is kept by its identity. */
function freshTable(table: RawTable): RawTable {
  return { ...table, columns: table.columns.map((column) => ({ ...column })) };
}

function exploreTable(table: RawTable): Dataset {
  const { reading } = proposeReading(table);
  judgeReading(table, reading);
  return buildDataset(table, reading, ABOUT);
}

/** The column "salary" in sum. */
function papaSum(text: string): number {
  let sum = 0;
  let place = -1;
  Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    step: ({ data }) => {
      if (place === -1) place = data.indexOf('salary');
      else sum += Number(data[place]);
    },
  });
  return sum;
}
