import { headerHints } from '../propose/headerHints';
import type { RawTable } from '../rawTable';
import type { Reading, ReadingReport } from '../reading';
import { columnOf } from './rowShape';

/** What the headers of pay say of all figures below them: the first that says it counts. */
export function headersOfPay(table: RawTable, reading: Reading): ReadingReport['headers'] {
  const said = (['pay', 'lowPay', 'highPay'] as const).flatMap((role) => {
    const name = columnOf(table, reading, role)?.name;
    return name === undefined ? [] : [{ name, hints: headerHints(name) }];
  });
  const periods = said.flatMap(({ name, hints }) => (hints.period === null ? [] : [{ name, period: hints.period }]));
  const currencies = said.flatMap(({ name, hints }) =>
    hints.currency === null ? [] : [{ name, currency: hints.currency }],
  );
  return { period: periods[0] ?? null, currency: currencies[0] ?? null };
}
