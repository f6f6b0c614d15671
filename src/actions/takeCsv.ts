import { unplacedOnShow } from '../export/rowsOnShow';
import { salariesInWords } from '../query/countOf';
import { purchasingPower } from '../query/purchasingPower';
import type { QueryResult } from '../query/query';
import type { Action } from './action';
import { takeOnShow } from './takingAlong';

/** What is said of salaries that have no place on the scale, and so no comparable pay, and of rates set by hand. */
function toMind(result: QueryResult): string {
  const { measure, leftOut, view } = result;
  if (view.scale.basis !== 'purchasingPower') return '';
  const count = unplacedOnShow(result).length;
  const without = `${count.toLocaleString('en-US')} of them ${count === 1 ? 'has' : 'have'} no comparable pay, since no parity is known`;
  // What is left out elsewhere is in the file, but for a range of pay.
  const missing = count === 0 ? leftOut : leftOut.within(0, 0);
  const marks = [...(count === 0 ? [] : [without]), ...purchasingPower().marks({ measure, leftOut: missing })];
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
      const count = result.count + unplacedOnShow(result).length;
      if (file === null) return;
      await handOver(store, file, name, `${salariesInWords(count)} ${count === 1 ? 'was' : 'were'}`, toMind(result));
    }, 'all');
  },
};
