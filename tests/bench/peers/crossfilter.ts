import crossfilter, { type Crossfilter as Index, type Dimension } from 'crossfilter2';
import { type Contender, quartilesAt } from '../engine/contender';
import { binOf, objectsOf, type Salary } from '../engine/plainArrays';
import type { Salaries } from '../engine/salaries';

/** What is made while loading: a dimension for each column that is filtered by. */
interface Loaded {
  readonly index: Index<Salary>;
  readonly currency: Dimension<Salary, string>;
  readonly country: Dimension<Salary, string>;
  readonly company: Dimension<Salary, string>;
  readonly usd: Dimension<Salary, number>;
  readonly count: { readonly value: () => number };
}

/** crossfilter2: keeps what passes each filter, and touches only the rows that a change lets in or out. */
export class Crossfilter implements Contender {
  readonly name = 'crossfilter2';
  private loaded: Loaded | null = null;

  load = (salaries: Salaries): void => {
    const index = crossfilter(objectsOf(salaries));
    this.loaded = {
      index,
      currency: index.dimension((salary) => salary.currency),
      country: index.dimension((salary) => salary.country),
      company: index.dimension((salary) => salary.company),
      usd: index.dimension((salary) => salary.usd),
      count: index.groupAll().reduceCount(),
    };
  };

  private get ready(): Loaded {
    if (this.loaded === null) throw new Error('crossfilter2 is not loaded');
    return this.loaded;
  }

  reset = (): void => {
    for (const name of ['currency', 'country', 'company', 'usd'] as const) this.ready[name].filterAll();
  };

  beginBrush: NonNullable<Contender['beginBrush']> = ({ ranges: [range] }) => {
    if (range !== undefined) this.narrow(range[0], range[1]);
  };

  /** Of a range both ends belong to it here, but not to crossfilter2's. */
  private narrow(low: number, high: number): void {
    this.ready.usd.filterRange([low, high * (1 + Number.EPSILON)]);
  }

  /** Count and quartiles of what passes, with no list of it: what stands before is skipped from the nearer end. */
  private figures(): number[] {
    const { count, usd } = this.ready;
    const length = count.value();
    const at = (index: number): number => {
      const [salary] = index < length / 2 ? usd.bottom(1, index) : usd.top(1, length - 1 - index);
      return salary?.usd ?? Number.NaN;
    };
    return [length, ...quartilesAt(length, at)];
  }

  readonly answer: Contender['answer'] = {
    filter: ({ currency, country }) => {
      this.ready.currency.filterExact(currency);
      this.ready.country.filterExact(country);
      return this.figures();
    },
    group: () => {
      // In the order of pay each country's values come in order too: nothing is left to sort.
      const groups = new Map<string, number[]>();
      for (const { country, usd } of this.ready.usd.bottom(Infinity)) {
        const group = groups.get(country);
        if (group === undefined) groups.set(country, [usd]);
        else group.push(usd);
      }
      return [...groups.keys()].toSorted().flatMap((country) => {
        const sorted = groups.get(country) ?? [];
        const [, median = Number.NaN] = quartilesAt(sorted.length, (index) => sorted[index] ?? Number.NaN);
        return [sorted.length, median];
      });
    },
    histogram: ({ bins }) => {
      const group = this.ready.usd.group((usd) => binOf(bins, usd));
      const counts = Array.from({ length: bins.count + 1 }, () => 0);
      for (const { key, value } of group.all()) counts[key] = value;
      group.dispose();
      return counts;
    },
    search: ({ words }) => {
      this.ready.company.filterFunction((company) => company.toLowerCase().includes(words));
      return [this.ready.count.value()];
    },
    sort: () => {
      const dimension = this.ready.index.dimension((salary) => salary.usd);
      const order = dimension.top(Infinity).map(({ id }) => id);
      dimension.dispose();
      return order;
    },
    brush: ({ ranges }) =>
      ranges.slice(1).flatMap(([low, high]) => {
        this.narrow(low, high);
        return this.figures();
      }),
  };
}
