import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../../src/import/judgeReading';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import type { Reading, ReadingReport, SetAsideReason } from '../../../src/import/reading';
import { createTableBuilder } from '../../../src/import/tableBuilder';
import { currencyCodeOf } from '../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from './tableOf';

const USD = currencyCodeOf('USD');
const EUR = currencyCodeOf('EUR');
const CAD = currencyCodeOf('CAD');
const NZD = currencyCodeOf('NZD');

/** Judges one column of pay in US dollars. */
function judgePay(cells: readonly string[], settled: Partial<Reading> = {}): ReadingReport {
  return judgeReading(columnOfCells('Pay', cells), readingOf(['pay'], { missingCurrency: USD, ...settled }));
}

function reasonsOf(report: ReadingReport): Array<readonly [SetAsideReason, number]> {
  return report.setAside.map(({ reason, count }) => [reason, count] as const);
}

describe('a cell of pay', () => {
  it.each<readonly [SetAsideReason, readonly string[]]>([
    ['noPay', ['', '   ', 'NA', 'N/A', 'n/a', '-', '—', '–', 'null', 'None', 'NaN', '?', 'Competitive', 'My offers', 'hello world']],
    ['zeroPay', ['0', '0.00', '$0']],
    ['negativePay', ['-5000', '−5000']],
    ['tooHighPay', ['1.00E+16', '10000000000000', '9999999999999.50']],
    ['unreadPay', ['三十万円', '100% remote', '10+ years', '401k']],
  ])('is set aside as %s', (reason, cells) => {
    for (const cell of cells) {
      expect([cell, reasonsOf(judgePay([cell]))]).toEqual([cell, [[reason, 1]]]);
    }
  });

  it('is read with and without marks of thousands in one column', () => {
    const report = judgePay(['85000', '85,000', '85 000', "85'000", '85.000', '85000.00', '$85k']);
    expect(report.rowsRead).toBe(6);
    // The dollar sign is open until it is settled.
    expect(reasonsOf(report)).toEqual([['openCurrency', 1]]);
    expect(report.preview.slice(0, 6).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 6 }, () => 'US$85,000 per year'),
    );
  });

  it('shows examples with their numbers in the source, at most five', () => {
    const report = judgePay(['1', 'x', 'x', 'y', 'x', 'z', 'x', 'x']);
    expect(report.setAside[0]?.examples.map(({ sourceRow, cell }) => [sourceRow, cell])).toEqual([
      [3, 'x'],
      [4, 'x'],
      [5, 'y'],
      [6, 'x'],
      [7, 'z'],
    ]);
  });

  it('is set aside with others for the same reason, most rows first', () => {
    const report = judgePay(['0', '', 'x', '45000', '', 'x y', '', '']);
    expect(report.setAside).toMatchObject([
      { reason: 'noPay', count: 6, examples: [{ sourceRow: 3, cell: '' }, { sourceRow: 4, cell: 'x' }, { sourceRow: 6 }, { sourceRow: 7 }, { sourceRow: 8 }] },
      { reason: 'zeroPay', count: 1, examples: [{ sourceRow: 2, cell: '0' }] },
    ]);
    expect(reasonsOf(judgePay(['', '-5', '0', '-5', '0', '-5']))).toEqual([['negativePay', 3], ['zeroPay', 2], ['noPay', 1]]);
  });

  it('of a range shows both ends', () => {
    const report = judgePay(['45000 - 55000', 'up to 50000', 'from 50000'], { missingPeriod: 'month' });
    expect(report.preview.map(({ outcome }) => outcome)).toEqual([
      'US$45,000 – US$55,000 per month',
      'up to US$50,000 per month',
      'from US$50,000 per month',
    ]);
  });
});

describe('the low and the high end in two columns', () => {
  it('may lack either end, and are set aside where the low one is above the high one', () => {
    const table = tableOf(
      ['min', 'max'],
      [
        ['40000', '50000'],
        ['40000', ''],
        ['NA', '50000'],
        ['', ''],
        ['50000', '40000'],
        ['40000', 'lots'],
        ['a', 'lots'],
      ],
    );
    const report = judgeReading(table, readingOf(['lowPay', 'highPay'], { missingCurrency: USD }));
    expect(report.rowsRead).toBe(3);
    expect(new Map(reasonsOf(report))).toEqual(
      new Map([
        ['noPay', 2],
        ['lowAboveHigh', 1],
        ['unreadPay', 1],
      ]),
    );
  });

  it('stand in for a pay column where that is empty', () => {
    const table = tableOf(
      ['median', 'min', 'max'],
      [
        ['45000', '', ''],
        ['', '40000', '60000'],
      ],
    );
    const report = judgeReading(table, readingOf(['pay', 'lowPay', 'highPay'], { missingCurrency: USD }));
    expect(report.preview.map(({ outcome }) => outcome)).toEqual([
      'US$45,000 per year',
      'US$40,000 – US$60,000 per year',
    ]);
  });
});

describe('the decimal mark', () => {
  it('of “45.000” and “45,000” is one of thousands while it is not settled', () => {
    const report = judgePay(['45.000', '45,000']);
    expect(report.preview.map(({ outcome }) => outcome)).toEqual(['US$45,000 per year', 'US$45,000 per year']);
    expect(report.decimalMarks).toEqual({
      point: 0,
      comma: 0,
      open: 2,
      unlikely: 0,
      example: { cell: '45.000', figure: 45_000 },
    });
  });

  it('settled by the reader, makes “45.000” forty-five and leaves figures that show their own mark alone', () => {
    const report = judgePay(['45.000', '45,000', '45.000,50', '45,000.50'], { decimalMark: '.' });
    expect(report.preview.map(({ outcome }) => outcome)).toEqual([
      'US$45 per year',
      'US$45,000 per year',
      'US$45,000.50 per year',
      'US$45,000.50 per year',
    ]);
    expect(report.decimalMarks).toMatchObject({ point: 1, comma: 1, open: 2 });
  });
});

describe('the currency', () => {
  const judgeCells = (cells: ReadonlyArray<readonly string[]>, settled: Partial<Reading> = {}): ReadingReport =>
    judgeReading(
      tableOf(['Pay', 'Currency', 'Other'], cells),
      readingOf(['pay', 'currency', 'otherCurrency'], settled),
    );
  const currenciesOf = (report: ReadingReport): string[] => report.currencies.map(({ currency }) => currency);

  it.each([
    ['its code', '85000', 'CAD', 'CAD'],
    ['its code in small letters and spaces', '85000', ' cad ', 'CAD'],
    ['code and name', '85000', 'EUR European Euro', 'EUR'],
    ['name and sign', '85000', 'U.S. dollars ($)', 'USD'],
    ['the column, where the sign may mean it', '$85,000', 'CAD', 'CAD'],
    ['the cell alone', '€85,000', '', 'EUR'],
    ['the cell, where the column says nothing known', '€85,000', 'Other', 'EUR'],
  ])('is known by %s', (_, pay, currency, expected) => {
    expect(currenciesOf(judgeCells([[pay, currency, '']]))).toEqual([expected]);
  });

  it('that has no exchange rate is asked for once for all its rows, and no other settles it', () => {
    const cells = [['50000 BTC', '', ''], ['BTC 60000', '', ''], ['70000 BTC', 'EUR', '']];
    const open = judgeCells(cells);
    expect(open.openCurrencies.map(({ text, count }) => [text, count])).toEqual([['BTC', 2], ['BTC beside EUR', 1]]);
    expect(judgeCells(cells, { currencies: [['BTC', EUR]] })).toMatchObject({ rowsRead: 2, currencies: [{ currency: 'EUR', count: 2 }] });
  });

  it('is read from the second column only where the first does not say it', () => {
    const report = judgeCells([
      ['85000', 'Other', 'NZD'],
      ['85000', '', 'NZD'],
      ['85000', 'USD', 'NZD'],
      ['85000', 'USD', 'my bonus is on top'],
      ['€85000', '', 'my bonus is on top'],
    ]);
    expect(report.currencies).toEqual([
      { currency: 'NZD', count: 2 },
      { currency: 'USD', count: 2 },
      { currency: 'EUR', count: 1 },
    ]);
  });

  it('that is combined, other or lost is asked for once for all its rows', () => {
    const rows = [
      ['85000', 'AUD/NZD', ''],
      ['90000', 'AUD/NZD ', ''],
      ['85000', 'Other', ''],
      ['85000', 'OTHER', ''],
      ['85000', 'other', ''],
      ['85000', '?', ''],
    ];
    const open = judgeCells(rows);
    expect(open.openCurrencies.map(({ text, count, meaning }) => [text, count, meaning])).toEqual([
      ['Other', 3, null],
      ['AUD/NZD', 2, null],
      ['?', 1, null],
    ]);
    expect(open.openCurrencies[1]?.candidates).toEqual(['AUD', 'NZD']);
    expect(reasonsOf(open)).toEqual([['openCurrency', 6]]);
    const settled = judgeCells(rows, {
      currencies: [
        ['aud/nzd', NZD],
        ['Other', EUR],
      ],
    });
    expect(settled.currencies).toEqual([
      { currency: 'EUR', count: 3 },
      { currency: 'NZD', count: 2 },
    ]);
    expect(settled.rowsSetAside).toBe(1);
  });

  it('in a cell that contradicts the column is set aside until the reader settles it', () => {
    const rows = [['€85,000', 'USD', '']];
    expect(judgeCells(rows).openCurrencies).toEqual([
      { text: 'EUR beside USD', candidates: ['EUR', 'USD'], count: 1, meaning: null },
    ]);
    expect(judgeCells([['$85,000', 'EUR', '']]).rowsRead).toBe(0);
    expect(currenciesOf(judgeCells(rows, { currencies: [['EUR beside USD', EUR]] }))).toEqual(['EUR']);
  });

  it('whose sign was lost to “?” is asked for, unless the column says it', () => {
    const rows = [
      ['?85,000', '', ''],
      ['? 90,000', 'GBP', ''],
      ['\uFFFD95,000', '', ''],
      ['85,000?', '', ''],
    ];
    const report = judgeCells(rows, { missingCurrency: USD });
    expect(report.currencies).toEqual([
      { currency: 'GBP', count: 1 },
      { currency: 'USD', count: 1 },
    ]);
    expect(report.openCurrencies).toEqual([{ text: '?', candidates: [], count: 2, meaning: null }]);
  });

  it('settled for a sign does not stand against the column', () => {
    const report = judgeCells(
      [
        ['$85,000', '', ''],
        ['$85,000', 'CAD', ''],
      ],
      { currencies: [['$', USD]] },
    );
    expect(new Set(currenciesOf(report))).toEqual(new Set(['USD', 'CAD']));
  });

  it('is never inferred from the country', () => {
    const table = tableOf(['Pay', 'Currency', 'Country'], [['85000', 'GBP', 'USA'], ['85000', '', 'USA']]);
    const report = judgeReading(table, readingOf(['pay', 'currency', 'place']));
    expect(report.currencies).toEqual([{ currency: 'GBP', count: 1 }]);
    expect(reasonsOf(report)).toEqual([['noCurrency', 1]]);
  });

  it('is counted over the rows that are read, most rows first', () => {
    const table = tableOf(['Pay', 'Currency', 'Per'], [['1', 'SEK', 'project'], ['1', 'EUR', ''], ['1', 'USD', ''], ['1', 'USD', ''], ['1', 'GBP', ''], ['1', 'GBP', ''], ['1', 'GBP', '']]);
    expect(judgeReading(table, readingOf(['pay', 'currency', 'period'])).currencies).toEqual([
      { currency: 'GBP', count: 3 },
      { currency: 'USD', count: 2 },
      { currency: 'EUR', count: 1 },
    ]);
  });

  it('that is open is listed for the two hundred texts that most rows have', () => {
    const rows = [...Array.from({ length: 201 }, (_, row) => ['1', `Town ${row}`, '']), ['1', 'Town 200', ''], ['1', 'Town 7', ''], ['1', 'Town 7', '']];
    const { openCurrencies } = judgeCells(rows);
    expect(openCurrencies.slice(0, 3).map(({ text, count }) => [text, count])).toEqual([['Town 7', 3], ['Town 200', 2], ['Town 0', 1]]);
    expect([openCurrencies.length, openCurrencies.at(-1)?.text]).toEqual([200, 'Town 198']);
  });

  it('of figures without any is the one that the reader settles, and they are counted', () => {
    const cells = ['85000', '€85,000'];
    expect(judgePay(cells, { missingCurrency: null })).toMatchObject({ rowsRead: 1, withoutCurrency: 1 });
    expect(judgePay(cells, { missingCurrency: CAD })).toMatchObject({ rowsRead: 2, withoutCurrency: 1 });
  });
});

describe('the pay period', () => {
  it('is the cell’s own, else the column’s, else assumed; one that is none of them is set aside', () => {
    const table = tableOf(
      ['Pay', 'Per'],
      [
        ['60/hour', 'YEARLY'],
        ['5000', 'Monthly'],
        ['60000', ''],
        ['60000', 'per project'],
      ],
    );
    const report = judgeReading(table, readingOf(['pay', 'period'], { missingCurrency: USD }));
    expect(report.preview.map(({ outcome }) => outcome).slice(0, 3)).toEqual([
      'US$60 per hour',
      'US$5,000 per month',
      'US$60,000 per year',
    ]);
    expect(report.periods).toEqual({ given: 2, assumed: 1 });
    expect(report.setAside).toMatchObject([
      { reason: 'unknownPeriod', count: 1, examples: [{ sourceRow: 5, cell: 'per project' }] },
    ]);
  });
});

describe('a row that is not cut into the right cells', () => {
  it('is set aside if a cell was cut in two, if its pay is missing or if the file ends in it', () => {
    const builder = createTableBuilder(['Job', 'Pay', 'City']);
    builder.addRow(['Cook', '45000', 'Graz'], 2);
    builder.addRow(['Cook', '45', '000', 'Graz'], 3);
    builder.addRow(['Cook'], 4);
    builder.addRow(['Cook', '46000'], 5);
    builder.addRow(['Cook', '4'], 6, ROW_SHAPE.cutOff);
    const report = judgeReading(builder.finish(), readingOf(['label', 'pay', 'place'], { missingCurrency: USD }));
    expect(report.rowsRead).toBe(2);
    expect(report.setAside.map(({ reason, examples }) => [reason, examples[0]])).toEqual([
      ['surplusCells', { sourceRow: 3, cell: 'Graz' }],
      ['missingCells', { sourceRow: 4, cell: 'Cook' }],
      ['cutOff', { sourceRow: 6, cell: '4' }],
    ]);
  });
});

describe('exact repeats', () => {
  const table = tableOf(
    ['Job', 'Pay'],
    [
      ['Cook', '45000'],
      ['Cook', '45000'],
      ['cook', '45000'],
      ['Cook', ''],
      ['Cook', ''],
      ['Cook', '45000'],
    ],
  );

  it('are counted and kept, equal in every cell to the letter', () => {
    const report = judgeReading(table, readingOf(['label', 'pay'], { missingCurrency: USD }));
    expect(report).toMatchObject({ repeats: 2, rowsRead: 4, rowsSetAside: 2 });
  });

  it('are set aside where the reader folds them', () => {
    const settled = { missingCurrency: USD, foldRepeats: true };
    const report = judgeReading(table, readingOf(['label', 'pay'], settled));
    expect(report).toMatchObject({ repeats: 2, rowsRead: 2, rowsSetAside: 4 });
    expect(new Map(reasonsOf(report))).toEqual(
      new Map([
        ['noPay', 2],
        ['repeat', 2],
      ]),
    );
  });
});

describe('a table without rows or without pay', () => {
  it('has a report all the same', () => {
    expect(judgeReading(tableOf([], []), readingOf([]))).toMatchObject({ rowsIn: 0, rowsRead: 0, rowsSetAside: 0 });
    expect(judgeReading(columnOfCells('Pay', ['1']), readingOf(['text']))).toMatchObject({
      rowsIn: 1,
      rowsRead: 0,
      rowsSetAside: 1,
    });
  });
});
