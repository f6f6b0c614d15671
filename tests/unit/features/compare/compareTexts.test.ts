import { describe, expect, it } from 'vitest';
import { comparedLines, percentText } from '../../../../src/features/compare/compareTexts';
import { DEFAULT_SCALE } from '../../../../src/pay/scale';
import { comparePins } from '../../../../src/query/compare';
import { createQuery } from '../../../../src/query/createQuery';
import type { Pin } from '../../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../../given';

const salary = (row: number): Pin => ({ kind: 'salary', row });

describe('the lines of a comparison', () => {
  it('are of salaries what was published, market rate, hour and difference to the first', () => {
    const compared = comparePins(createQuery(builtIn), [salary(16), salary(17)], DEFAULT_SCALE);
    expect(comparedLines(compared, DEFAULT_SCALE)).toEqual([
      { label: 'Published', cells: [['C$137,192'], ['US$130,786']] },
      { label: 'At market rate', cells: [['US$96,693'], ['US$130,786']] },
      // 96,693 and 130,786 by 2,080 hours.
      { label: 'Per hour', cells: [['US$46.49'], ['US$62.88']] },
      { label: 'To the first', cells: [['–'], ['+US$34,093', '+35.3 %']] },
    ]);
  });

  it('say which figures are edited', () => {
    const scale = scaleOf({ editedRates: { CAD: 1 } });
    const lines = comparedLines(comparePins(createQuery(builtIn), [salary(16)], scale), scale);
    expect(lines[1]?.cells).toEqual([['US$137,192', 'edited']]);
  });

  it('are of groups their currencies, median and middle half, or each salary where these are too few', () => {
    const currencies = ['USD', 'USD', 'CAD', 'EUR', 'GBP', 'JPY', 'USD', 'USD'] as const;
    const file = openedOf(
      datasetOf(currencies.map((code, row) => [code, 1_000 * (row + 1), 'year'])),
      [categoryColumn('level', range(0, 7).map((row) => (row < 6 ? 'mid' : 'lead')))],
    );
    const pins: readonly Pin[] = [
      { kind: 'group', column: 'level', group: 'mid' },
      { kind: 'group', column: 'level', group: 'lead' },
    ];
    const scale = scaleOf({ editedRates: { CAD: 1, EUR: 1, GBP: 1, JPY: 1 } });
    const lines = comparedLines(comparePins(createQuery(file), pins, scale), scale);
    expect(lines).toEqual([
      { label: 'Published', cells: [['2 in USD', '1 in CAD', '1 in EUR', '2 in others'], ['2 in USD']] },
      { label: 'At market rate', cells: [['US$3,500', 'median', 'edited'], ['US$8,000, US$7,000', 'too few for a median']] },
      { label: 'Middle half', cells: [['US$2,250 to US$4,750'], ['–']] },
      { label: 'Per hour', cells: [['US$1.68'], ['–']] },
      { label: 'To the first', cells: [['–'], ['–']] },
    ]);
  });

  it('are none for nothing', () => {
    expect(comparedLines([], DEFAULT_SCALE).every(({ cells }) => cells.length === 0)).toBe(true);
  });
});

describe('a share as per cent', () => {
  it('has its sign', () => {
    expect([0.353, -0.12, 0, 12.5].map(percentText)).toEqual(['+35.3 %', '−12 %', '0 %', '+1,250 %']);
  });
});
