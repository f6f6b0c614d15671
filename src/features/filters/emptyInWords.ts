import { isRanked } from '../../dataset/dataset';
import { currencyPluralName } from '../../pay/currency';
import { payRangeInWords } from '../../query/payRangeInWords';
import type { QueryResult } from '../../query/query';

const either = new Intl.ListFormat('en-US', { type: 'disjunction' });
const both = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** Which filters left no salary over. Of opened data chips name them. */
export function emptiedInWords({ dataset, view }: Pick<QueryResult, 'dataset' | 'view'>): string {
  if (!isRanked(dataset)) return 'No salary passes all of these filters.';
  const { currencies, list, payRange, search, scale } = view;
  const wanted = [
    ...(payRange === null ? [] : [`pay ${payRangeInWords(payRange, scale)}`]),
    ...(search.trim() === '' ? [] : [`“${search.trim()}” in its texts`]),
  ];
  return [
    list === 'short' ? 'The page’s short list has no salary' : 'The list has no salary',
    ...(currencies.length === 0 ? [] : [` in ${either.format(currencies.map((code) => currencyPluralName(code)))}`]),
    ...(wanted.length === 0 ? [] : [` with ${both.format(wanted)}`]),
    '.',
  ].join('');
}

/** That so many salaries pass the filters, and none of them has a parity. */
export function allLeftOutInWords(count: number): string {
  return count === 1
    ? 'By purchasing power this salary has no place: no parity is known for where it is paid.'
    : `By purchasing power none of these ${count.toLocaleString('en-US')} salaries has a place: no parity is known for where they are paid.`;
}
