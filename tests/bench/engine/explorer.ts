import type { CategoryColumn } from '../../../src/dataset/column';
import type { Dataset } from '../../../src/dataset/dataset';
import { packTexts } from '../../../src/dataset/packedTexts';
import { currencyCodeOf } from '../../../src/pay/currency';
import { distributionOf } from '../../../src/query/distribution';
import { groupFigures } from '../../../src/query/groupFigures';
import { rowsInRange } from '../../../src/query/payRange';
import { quartilesOfRows } from '../../../src/query/quantile';
import { createQuery } from '../../../src/query/createQuery';
import { type Query, type QueryResult } from '../../../src/query/query';
import { rowOrder } from '../../../src/query/rowOrder';
import { SelectedRows } from '../../../src/query/selectedRows';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { createOwnColumns } from '../../../src/query/ownColumns';
import { createViewMasks } from '../../../src/query/viewMasks';
import type { Contender, Question } from './contender';
import type { Coded, Salaries } from './salaries';

/** What the explorer has once it is loaded. */
export interface Explored {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly all: QueryResult;
  readonly masks: ReturnType<typeof createViewMasks>;
}

function category(name: string, { codes, values }: Coded): CategoryColumn {
  const texts = packTexts(values);
  return { kind: 'category', name, role: null, codes, texts, groupOf: Uint16Array.from(values, (_, index) => index), groups: texts };
}

function datasetOf({ rows, pay, currency, country, company }: Salaries): Dataset {
  return {
    id: 'bench',
    title: 'Bench',
    provenance: { kind: 'opened', name: 'bench.csv', openedAt: '2026-01-01T00:00:00.000Z', rowsIn: rows, rowsSetAside: 0, assumptions: [] },
    rowCount: rows,
    pay,
    range: null,
    currency,
    period: { codes: new Uint8Array(rows), values: ['year'] },
    shortList: null,
    sourceRow: Uint32Array.from({ length: rows }, (_, row) => row + 2),
    columns: [category('country', country), category('company', company)],
  };
}

/** A view of the question's filters, of new parts each time, so that nothing is known of it beforehand. */
export function filteredView({ currency, country }: Question): View {
  const columnFilters = [{ column: 'country', groups: [country] }];
  return { ...DEFAULT_VIEW, currencies: [currencyCodeOf(currency)], columnFilters };
}

/** The explorer's own engine, by the functions that the page calls. */
export class Explorer implements Contender {
  readonly name = 'this explorer';
  private explored: Explored | null = null;

  load = (salaries: Salaries): void => {
    const dataset = datasetOf(salaries);
    const query = createQuery(dataset);
    this.explored = { dataset, query, all: query.ask(DEFAULT_VIEW), masks: createViewMasks(dataset, createOwnColumns(dataset)) };
  };

  /** Throws an Error before it is loaded. */
  get ready(): Explored {
    if (this.explored === null) throw new Error('The explorer is not loaded');
    return this.explored;
  }

  private select(view: View): SelectedRows {
    const { all, masks } = this.ready;
    const { order } = all.ranking;
    return SelectedRows.of(order, masks(view, null, order));
  }

  private figures(rows: SelectedRows): readonly number[] {
    const { lower = 0, median = 0, upper = 0 } = quartilesOfRows(rows, this.ready.all.comparable) ?? {};
    return [rows.length, lower, median, upper];
  }

  readonly answer: Contender['answer'] = {
    filter: (question) => this.figures(this.select(filteredView(question))),
    group: () => {
      const { all, dataset, query } = this.ready;
      const [column] = dataset.columns;
      if (column?.kind !== 'category') return [];
      const rows = query.beforePayRange(DEFAULT_VIEW);
      const figures = groupFigures(column.codes, column.groups.ends.length, rows, all.comparable);
      return figures.flatMap(({ count, quartiles }) => [count, quartiles?.median ?? Number.NaN]);
    },
    histogram: () => {
      const { all, query } = this.ready;
      const distribution = distributionOf(query.beforePayRange(DEFAULT_VIEW), all.comparable);
      return [...(distribution?.bins.map(({ count }) => count) ?? []), distribution?.beyond?.count ?? 0];
    },
    search: ({ words }) => [this.select({ ...DEFAULT_VIEW, search: words }).length],
    sort: () => rowOrder(this.ready.all.comparable, true),
    brush: ({ ranges }) => {
      const { all, query } = this.ready;
      return ranges.slice(1).flatMap(([low, high]) =>
        this.figures(rowsInRange(query.beforePayRange(DEFAULT_VIEW), all.comparable, { low, high })),
      );
    },
  };
}
