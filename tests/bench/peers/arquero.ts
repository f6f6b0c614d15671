import { type ColumnTable, desc, table } from 'arquero';
import type { Contender } from '../engine/contender';
import { type Salaries, textsOf } from '../engine/salaries';

const QUARTILES = {
  count: 'd => op.count()',
  lower: 'd => op.quantile(d.usd, 0.25)',
  median: 'd => op.quantile(d.usd, 0.5)',
  upper: 'd => op.quantile(d.usd, 0.75)',
};

function figures(rows: ColumnTable): number[] {
  const summary = rows.rollup(QUARTILES);
  return ['count', 'lower', 'median', 'upper'].map((name) => Number(summary.get(name, 0)));
}

/** arquero: columns, and expressions that it compiles. */
export class Arquero implements Contender {
  readonly name = 'arquero';
  private rows: ColumnTable = table({});

  load = ({ usd, currency, country, company }: Salaries): void => {
    this.rows = table({
      id: Uint32Array.from(usd, (_, row) => row),
      currency: textsOf(currency),
      country: textsOf(country),
      company: textsOf(company),
      usd,
    });
  };

  readonly answer: Contender['answer'] = {
    filter: ({ currency, country }) =>
      figures(this.rows.params({ currency, country }).filter('(d, $) => d.currency === $.currency && d.country === $.country')),
    group: () => {
      const groups = this.rows.groupby('country').rollup({ count: QUARTILES.count, median: QUARTILES.median }).orderby('country');
      const [counts, medians] = [groups.array('count'), groups.array('median')];
      return Array.from(counts, (count, index) => [Number(count), Number(medians[index])]).flat();
    },
    histogram: ({ bins }) => {
      const counts = Array.from({ length: bins.count + 1 }, () => 0);
      const groups = this.rows
        .params({ ...bins })
        .groupby({ bin: '(d, $) => d.usd > $.highest ? $.count : op.floor((d.usd - $.from) / $.width)' })
        .count();
      const [keys, values] = [groups.array('bin'), groups.array('count')];
      Array.from(keys).forEach((key, index) => {
        counts[Number(key)] = Number(values[index]);
      });
      return counts;
    },
    search: ({ words }) => [
      this.rows.params({ words }).filter('(d, $) => op.includes(op.lower(d.company), $.words)').numRows(),
    ],
    sort: () => Uint32Array.from(this.rows.orderby(desc('usd')).array('id'), Number),
    brush: ({ ranges }) =>
      ranges.slice(1).flatMap(([low, high]) =>
        figures(this.rows.params({ low, high }).filter('(d, $) => d.usd >= $.low && d.usd <= $.high')),
      ),
  };
}
