import { currencyCodeOf } from '../pay/currency';
import { createDataset, type Dataset } from './dataset';

/**
 * 22 pay figures for Backend Engineers in the order of the salary page that they are from, which
 * ranks them by the bare number. The page names no company, place or year for any of them. It does
 * not say either whether they are gross, or for which period: gross per year is assumed, and US
 * dollars for a bare "$", since "C$" stands beside it.
 */
const FIGURES: ReadonlyArray<readonly [currency: string, pay: readonly number[]]> = [
  [
    'USD',
    [
      182421, 168445, 162861, 160896, 156019, 154462, 153912, 152938, 151703, 150267, 150113,
      145927, 144145, 142613, 141120, 139052,
    ],
  ],
  ['CAD', [137192]],
  ['USD', [130786, 128210]],
  ['EUR', [93477]],
  ['GBP', [85904]],
  ['EUR', [67031]],
];

/** The page repeats its first eleven figures as a short list. */
const SHORT_LIST_LENGTH = 11;

/** The built-in data set, made anew at each call. */
export function createBackendEngineerDataset(): Dataset {
  const pay = FIGURES.flatMap(([, figures]) => figures);
  return createDataset({
    id: 'backend-engineer',
    title: 'Backend Engineer',
    pay,
    currency: FIGURES.flatMap(([code, figures]) => figures.map(() => currencyCodeOf(code))),
    period: pay.map(() => 'year'),
    shortListLength: SHORT_LIST_LENGTH,
  });
}
