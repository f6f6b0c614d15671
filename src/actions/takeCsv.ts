import { purchasingPower } from '../query/purchasingPower';
import type { QueryResult } from '../query/query';
import type { Action } from './action';
import { takeOnShow } from './takingAlong';

/** What is said of salaries that have no place on the scale, and so no comparable pay, and of rates set by hand. */
function toMind({ measure, leftOut, view }: QueryResult): string {
  if (view.scale.basis !== 'purchasingPower') return '';
  const count = leftOut.length;
  const without = `${count.toLocaleString('en-US')} of them ${count === 1 ? 'has' : 'have'} no comparable pay, since no parity is known`;
  // What is left out elsewhere is in the file.
  const marks = [...(count === 0 ? [] : [without]), ...purchasingPower().marks({ measure, leftOut: leftOut.within(0, 0) })];
  return marks.map((mark) => ` Mind: ${mark}.`).join('');
}

/** Saves the salaries that pass the filters, as published and comparable, in the table's order. */
export const takeCsv: Action = {
  name: 'Save the salaries as CSV',
  perform(store) {
    takeOnShow(store, async ({ dataset }, result) => {
      const [{ writeCsv }, { handOver }, { exportName }] = await Promise.all([
        import('./writeCsv'),
        import('./handOver'),
        import('../export/fileName'),
      ]);
      const name = `${exportName(dataset, result.view.scale, new Date())}.csv`;
      const file = await writeCsv(store, result, name);
      const count = result.count + result.leftOut.length;
      const salaries = `${count.toLocaleString('en-US')} ${count === 1 ? 'salary' : 'salaries'}`;
      if (file === null) return;
      await handOver(store, file, name, `${salaries} ${count === 1 ? 'was' : 'were'}`, toMind(result));
    });
  },
};
