import { describe, expect, it } from 'vitest';
import { choosePayColumns } from '../../../../src/import/propose/payColumns';
import { type Column, profilesOf } from './profileOf';

/** The index of the column of pay, -1 for none. */
function payOf(...columns: readonly Column[]): number {
  return choosePayColumns(profilesOf(...columns)).pay;
}

/** A column that is never pay, so that there are two. */
const BESIDE: Column = ['City', { pay: 0 }];

describe('pay by the header', () => {
  it('takes three tenths of the filled cells that are pay', () => {
    expect(payOf(BESIDE, ['Salary', { pay: 0.3 }])).toBe(1);
    expect(payOf(BESIDE, ['Salary', { pay: 0.29 }])).toBe(-1);
    expect(payOf(BESIDE, ['Salary', { filled: 0 }])).toBe(-1);
    expect(payOf(BESIDE, ['Bonus salary'])).toBe(-1);
  });

  it('may be a weak word, unless it counts something', () => {
    expect(payOf(BESIDE, ['Amount', { pay: 0.3 }])).toBe(1);
    expect(payOf(BESIDE, ['Amount code', { pay: 0.3 }])).toBe(-1);
    expect(payOf(BESIDE, ['Salary code', { pay: 0.3 }])).toBe(1);
  });
});

describe('pay by what a header says of figures', () => {
  it('takes a period, and tax or a currency, and six tenths of the cells', () => {
    expect(payOf(BESIDE, ['Annual gross', { pay: 0.6 }])).toBe(1);
    expect(payOf(BESIDE, ['Annual (EUR)', { pay: 0.6 }])).toBe(1);
    expect(payOf(BESIDE, ['Annual gross', { pay: 0.59 }])).toBe(-1);
    expect(payOf(BESIDE, ['Annual'])).toBe(-1);
    expect(payOf(BESIDE, ['Gross'])).toBe(-1);
    expect(payOf(BESIDE, ['Gross (EUR)'])).toBe(-1);
  });

  it('is not what stands beside pay, other money, a currency, a number of the row or empty', () => {
    expect(payOf(BESIDE, ['Annual gross bonus'])).toBe(-1);
    expect(payOf(BESIDE, ['Annual gross currency'])).toBe(-1);
    expect(payOf(BESIDE, ['Annual gross sales'])).toBe(-1);
    expect(payOf(BESIDE, ['Annual gross', { numbersRows: true }])).toBe(-1);
    expect(payOf(BESIDE, ['Annual gross', { filled: 0 }])).toBe(-1);
  });

  it('yields to a word of pay, and goes before what cells alone say', () => {
    expect(payOf(['Annual gross', { payWithUnit: 1 }], ['Amount', { pay: 0.3 }])).toBe(1);
    expect(payOf(['X', { payWithUnit: 1 }], ['Annual gross', { pay: 0.6 }])).toBe(1);
  });
});

describe('pay by its cells', () => {
  it('is the only column if any cell is pay', () => {
    expect(payOf(['X', { pay: 0.01 }])).toBe(0);
    expect(payOf(['X', { pay: 0 }])).toBe(-1);
    expect(payOf()).toBe(-1);
  });

  it('is a column of figures with a unit', () => {
    expect(payOf(BESIDE, ['X', { pay: 0.6, payWithUnit: 0.3 }])).toBe(1);
    expect(payOf(BESIDE, ['X', { pay: 0.6, payWithUnit: 0.29 }])).toBe(-1);
    expect(payOf(BESIDE, ['X', { pay: 0.59, payWithUnit: 0.59 }])).toBe(-1);
    expect(payOf(BESIDE, ['Bonus', { payWithUnit: 1 }])).toBe(-1);
    expect(payOf(BESIDE, ['Code', { payWithUnit: 1 }])).toBe(-1);
  });

  it('is a column of bare numbers from a thousand that do not number the rows', () => {
    expect(payOf(BESIDE, ['X', { numbers: 0.9, middle: 1000 }])).toBe(1);
    expect(payOf(BESIDE, ['X', { numbers: 0.89, middle: 1000 }])).toBe(-1);
    expect(payOf(BESIDE, ['X', { numbers: 1, middle: 999 }])).toBe(-1);
    expect(payOf(BESIDE, ['X', { numbers: 1, middle: 1000, numbersRows: true }])).toBe(-1);
  });
});

describe('of several columns of pay', () => {
  it('the surest header goes first, then what cells show and how many are filled', () => {
    expect(payOf(['Amount', { payWithUnit: 0.9 }], ['Salary', { pay: 0.3 }])).toBe(1);
    expect(payOf(['Salary', { pay: 0.5 }], ['Pay', { filled: 0.4 }])).toBe(0);
    expect(payOf(['Salary', { pay: 0.5 }], ['Pay', { filled: 0.6 }])).toBe(1);
    expect(payOf(['Salary'], ['Pay', { pay: 0.5, payWithUnit: 1 }])).toBe(1);
    expect(payOf(['Salary'], ['Pay', { pay: 0.5, payWithUnit: 0.8 }])).toBe(0);
    expect(payOf(['Salary'], ['Pay'])).toBe(0);
  });

  it('one that names a currency goes first, unless the table has a column of currencies', () => {
    expect(payOf(['Salary'], ['Pay (USD)'])).toBe(1);
    expect(payOf(['Pay (USD)'], ['Salary', { pay: 0.3 }], ['Currency', { pay: 0 }])).toBe(1);
    expect(payOf(['Pay (USD)'], ['Salary'], ['X', { pay: 0, currency: 0.91 }])).toBe(1);
    expect(payOf(['Pay (USD)'], ['Salary'], ['X', { pay: 0, currency: 0.9 }])).toBe(0);
  });

  it('a conversion goes last, and so does a total or an average', () => {
    expect(payOf(['Converted salary'], ['Salary', { pay: 0.3 }])).toBe(1);
    for (const word of ['Total', 'Median', 'AVERAGE', 'avg', 'Mean', 'med', 'avg_base']) {
      expect([word, payOf([`${word} salary`], ['Salary'])]).toEqual([word, 1]);
    }
    for (const word of ['Meaning', 'Medical', 'Demean', 'Xavg']) expect([word, payOf([`${word} salary`], ['Salary'])]).toEqual([word, 0]);
    expect(payOf(['Total salary', { payWithUnit: 0.4 }], ['Salary'])).toBe(0);
    expect(payOf(['avg_salary'], ['base_salary'])).toBe(1);
  });
});

describe('a single figure beside the two ends', () => {
  const ends = (filled: number) => [['Min pay', { filled }], ['Max pay', { filled }]] as const;

  it('is left where the ends are filled, and says nothing new', () => {
    expect(choosePayColumns(profilesOf(...ends(0.9), ['Salary', { payWithUnit: 0.5 }]))).toEqual({
      pay: -1,
      pair: { low: 0, high: 1, lowName: 'Min pay', filled: 0.9 },
      others: new Map(),
      reasons: ['“Salary” looks like pay, too; “Min pay” is taken.'],
    });
  });

  it('is taken beside ends that are filled less', () => {
    expect(choosePayColumns(profilesOf(...ends(0.89), ['Salary']))).toEqual({
      pay: 2,
      pair: { low: 0, high: 1, lowName: 'Min pay', filled: 0.89 },
      others: new Map(),
      reasons: [],
    });
    expect(payOf(...ends(0.5), ['Amount'], ['Salary'])).toBe(3);
    expect(payOf(...ends(0.5), ['Salary'], ['Amount'])).toBe(2);
    expect(payOf(...ends(0.5), ['City', { pay: 0 }])).toBe(-1);
  });

  it('is taken alone where its cells name their unit', () => {
    const { pay, pair, reasons } = choosePayColumns(profilesOf(...ends(1), ['Salary', { payWithUnit: 0.51 }]));
    expect({ pay, pair }).toEqual({ pay: 2, pair: null });
    expect(reasons).toEqual(['“Min pay” looks like pay, too; “Salary” is taken.', '“Max pay” looks like pay, too; “Salary” is taken.']);
  });

  it('has a word of pay in its header', () => {
    const figures = { numbers: 1, middle: 1000, filled: 0.5 };
    expect(choosePayColumns(profilesOf(['Min', figures], ['Max', figures], ['X', { ...figures, filled: 1 }]))).toMatchObject({ pay: -1, pair: { low: 0, high: 1 } });
  });
});

describe('other columns of pay', () => {
  it('are figures of their own beside pay, and texts are left', () => {
    const { others, reasons } = choosePayColumns(profilesOf(['Salary'], ['Bonus pay'], ['Bonus salary', { kind: 'text' }], ['Bonus'], ['Bonus wage', { pay: 0.29 }], ['Bonus income', { pay: 0.3 }]));
    expect([...others]).toEqual([[1, 'number'], [5, 'number']]);
    expect(reasons).toEqual([]);
  });

  it('are conversions of it, which is said', () => {
    const { pay, others, reasons } = choosePayColumns(profilesOf(['Salary'], ['Salary in USD', { pay: 0.3 }], ['Converted pay'], ['Converted'], ['Wage in USD', { pay: 0.29 }], ['Currency', { pay: 0 }]));
    expect(pay).toBe(0);
    expect([...others]).toEqual([[1, 'convertedPay'], [2, 'convertedPay']]);
    expect(reasons).toEqual(['“Salary in USD” looks like a conversion of “Salary”.', '“Converted pay” looks like a conversion of “Salary”.']);
  });

  it('are said where they look like pay for sure, and are no categories', () => {
    const { others, reasons } = choosePayColumns(profilesOf(['Salary'], ['Wage', { pay: 0.5 }], ['Amount'], ['Income', { kind: 'category' }], ['Earnings', { pay: 0.2 }]));
    expect(others.size).toBe(0);
    expect(reasons).toEqual(['“Wage” looks like pay, too; “Salary” is taken.']);
  });

  it('are nothing where no pay is taken', () => {
    expect(choosePayColumns(profilesOf(['Salary', { filled: 0 }], ['Pay in USD', { filled: 0 }]))).toEqual({ pay: -1, pair: null, others: new Map(), reasons: [] });
  });
});
