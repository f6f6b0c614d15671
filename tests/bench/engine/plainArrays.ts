import { type Bins, type Contender, quartilesAt, type Question } from './contender';
import { type Salaries, textsOf } from './salaries';

/** A salary as an object. */
export interface Salary {
  readonly id: number;
  readonly currency: string;
  readonly country: string;
  readonly company: string;
  readonly usd: number;
}

export function objectsOf({ usd, currency, country, company }: Salaries): Salary[] {
  const [currencies, countries, companies] = [textsOf(currency), textsOf(country), textsOf(company)];
  return Array.from(usd, (value, id) => ({
    id,
    currency: String(currencies[id]),
    country: String(countries[id]),
    company: String(companies[id]),
    usd: value,
  }));
}

export function binOf({ from, width, count, highest }: Bins, value: number): number {
  return value > highest ? count : Math.floor((value - from) / width);
}

function figures(salaries: readonly Salary[]): number[] {
  const sorted = salaries.map(({ usd }) => usd).toSorted((a, b) => a - b);
  return [sorted.length, ...quartilesAt(sorted.length, (index) => sorted[index] ?? Number.NaN)];
}

/** An object for each salary in one array, asked as most code asks it. */
export class PlainArrays implements Contender {
  readonly name = 'plain arrays';
  private salaries: readonly Salary[] = [];

  load = (salaries: Salaries): void => {
    this.salaries = objectsOf(salaries);
  };

  readonly answer: Contender['answer'] = {
    filter: ({ currency, country }) =>
      figures(this.salaries.filter((salary) => salary.currency === currency && salary.country === country)),
    group: () => {
      const groups = new Map<string, number[]>();
      for (const { country, usd } of this.salaries) {
        const group = groups.get(country);
        if (group === undefined) groups.set(country, [usd]);
        else group.push(usd);
      }
      return [...groups.keys()].toSorted().flatMap((country) => {
        const sorted = (groups.get(country) ?? []).toSorted((a, b) => a - b);
        const [, median = Number.NaN] = quartilesAt(sorted.length, (index) => sorted[index] ?? Number.NaN);
        return [sorted.length, median];
      });
    },
    histogram: ({ bins }) => {
      const counts = Array.from({ length: bins.count + 1 }, () => 0);
      for (const { usd } of this.salaries) {
        const bin = binOf(bins, usd);
        counts[bin] = (counts[bin] ?? 0) + 1;
      }
      return counts;
    },
    search: ({ words }) => [this.salaries.filter(({ company }) => company.toLowerCase().includes(words)).length],
    sort: () => this.salaries.toSorted((a, b) => b.usd - a.usd).map(({ id }) => id),
    brush: ({ ranges }: Question) =>
      ranges.slice(1).flatMap(([low, high]) => figures(this.salaries.filter(({ usd }) => usd >= low && usd <= high))),
  };
}
