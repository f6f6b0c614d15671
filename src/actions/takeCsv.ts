import { purchasingPower } from '../query/purchasingPower';
import type { QueryResult } from '../query/query';
import type { Action } from './action';
import { takeOnShow } from './takingAlong';

/** What is said of salaries that have no place on the scale, and so none in the table and the file. */
function leftOut(result: QueryResult): string {
  const marks = result.view.scale.basis === 'purchasingPower' ? purchasingPower().marks(result) : [];
  return marks.map((mark) => ` Mind: ${mark}.`).join('');
}

/** Saves the salaries on show, as published and comparable, in the table's order. */
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
      const salaries = `${result.count.toLocaleString('en-US')} ${result.count === 1 ? 'salary' : 'salaries'}`;
      if (file === null) return;
      await handOver(store, file, name, `${salaries} ${result.count === 1 ? 'was' : 'were'}`, leftOut(result));
    });
  },
};
