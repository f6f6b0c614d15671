import type { DatasetColumn } from '../dataset/column';
import { type Dataset, isRanked } from '../dataset/dataset';
import { EXPORTED } from '../dataset/exportedColumns';
import type { QueryResult } from '../query/query';
import type { CsvColumn } from './csvColumn';
import { scaleColumns } from './scaleColumns';

function ownCsvColumn(column: DatasetColumn): CsvColumn {
  const { name } = column;
  switch (column.kind) {
    case 'text':
    case 'category':
      return { kind: 'texts', name, codes: column.codes, texts: column.texts };
    case 'number':
      return { kind: 'amounts', name, values: column.values };
    case 'date':
      return { kind: 'days', name, values: column.days };
  }
}

/** Names that stand before them already get " (2)" and so on. */
function withUniqueNames(columns: readonly CsvColumn[]): readonly CsvColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { name } = column;
    for (let number = 2; taken.has(name); number += 1) name = `${column.name} (${number})`;
    taken.add(name);
    return { ...column, name };
  });
}

function placeColumn(dataset: Dataset): CsvColumn {
  const values = dataset.sourceRow ?? Uint32Array.from({ length: dataset.rowCount }, (_, row) => row + 1);
  return { kind: 'wholes', name: isRanked(dataset) ? EXPORTED.place : EXPORTED.row, values };
}

/**
 * The columns of a file of salaries: pay as published, comparable pay with all that it was reckoned
 * with, where the salary stands in its source, and what else is known of it.
 */
export function csvColumns({ dataset, comparable, view }: QueryResult): readonly CsvColumn[] {
  const { range, currency, period } = dataset;
  return withUniqueNames([
    { kind: 'amounts', name: EXPORTED.pay, values: dataset.pay },
    ...(range === null
      ? []
      : [
          { kind: 'amounts', name: EXPORTED.low, values: range.low } as const,
          { kind: 'amounts', name: EXPORTED.high, values: range.high } as const,
        ]),
    { kind: 'words', name: EXPORTED.currency, codes: currency.codes, words: currency.values },
    { kind: 'words', name: EXPORTED.period, codes: period.codes, words: period.values },
    { kind: 'amounts', name: EXPORTED.comparable, values: comparable },
    ...scaleColumns(dataset, view.scale),
    placeColumn(dataset),
    ...dataset.columns.map(ownCsvColumn),
  ]);
}
