import { describe, expect, it } from 'vitest';
import { shownColumns, tableColumns } from '../../../../src/features/opened-table/columns';
import { cellForSpreadsheet, cellTextToCopy, mostRowsCopied, rowsText } from '../../../../src/features/opened-table/rowsText';
import { DEFAULT_SCALE } from '../../../../src/pay/scale';
import { ask, datasetOf, numberColumn, openedOf, textColumn } from '../../given';

describe('a cell on the clipboard', () => {
  it.each([
    ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    [' =1', "' =1"],
    ['-12.5', '-12.5'],
    ['+1,000', '+1,000'],
    ['US$50,000', 'US$50,000'],
    ['two\nlines', '"two\nlines"'],
    ['a\tb "c"', '"a\tb ""c"""'],
    ['"quoted"', '"""quoted"""'],
  ])('%j is written as %j', (cell, written) => {
    expect(cellForSpreadsheet(cell)).toBe(written);
  });
});

describe('rows on the clipboard', () => {
  const dataset = openedOf(
    datasetOf([
      ['USD', 30_000],
      ['USD', 20_000],
      ['USD', 10_000],
      ['USD', 5_000],
      ['USD', 4_000],
    ]),
    [textColumn('name', ['=a', 'b', 'c', 'd', 'e'], 'label'), numberColumn('years', [-1, 2, 3, 4, 5])],
  );
  const columns = tableColumns(dataset, DEFAULT_SCALE, 5);

  it('stand under the names of the columns that are shown', () => {
    const shown = shownColumns(columns, new Set(['published', 'currency', 'rank']));
    expect(rowsText(ask(dataset), shown, 0, 1)).toBe(
      [
        'name\tComparable\tComparable in\tTo the median\tyears\tRow',
        "'=a\t30000\tUSD per year\t20000\t-1\t2",
        'b\t20000\tUSD per year\t10000\t2\t3',
      ].join('\n'),
    );
  });

  it('have the currency and the pay period of a published figure beside it, though its column is hidden', () => {
    const [name, , published] = columns;
    if (name === undefined || published === undefined) throw new Error('The table has fewer columns');
    expect(rowsText(ask(dataset), [name, published], 1, 1)).toBe('name\tPublished\tPublished per\tCurrency\nb\t20000\tyear\tUSD');
  });

  it('leave a single cell as its bare figure', () => {
    const [name, pay] = columns;
    if (name === undefined || pay === undefined) throw new Error('The table has fewer columns');
    expect(cellTextToCopy(ask(dataset), pay, 1)).toBe('20000');
    expect(cellTextToCopy(ask(dataset), name, 0)).toBe("'=a");
    expect(cellTextToCopy(ask(dataset), name, 9)).toBe('');
  });

  it('are no more than there are, and no more than a moment’s work', () => {
    expect(rowsText(ask(dataset), shownColumns(columns, new Set()), 4, 9).split('\n')).toHaveLength(2);
    expect(mostRowsCopied(10)).toBe(10_000);
    expect(mostRowsCopied(300)).toBe(666);
  });
});
