import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset';
import { currencyCodeOf } from '../../src/pay/currency';
import {
  currencyBox,
  placesInTable,
  renderPage,
  salaryRow,
  salaryRows,
  salaryTable,
  textsOf,
} from './renderPage';

function fromTo(first: number, last: number): readonly number[] {
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => first + index * step);
}

// Comparable pay in US dollars: £85,904 (21st) is 113,722, €93,477 (20th) 106,197, C$137,192 (17th)
// 96,693 and €67,031 (22nd) 76,152.
const BY_PAY = [...fromTo(1, 16), 18, 19, 21, 20, 17, 22];
const NOT_MOVED = [...fromTo(1, 16), 20, 22];
const IN_DOLLARS = [...fromTo(1, 16), 18, 19];

function header(name: string): HTMLElement {
  return within(salaryTable()).getByRole('columnheader', { name: new RegExp(name, 'i') });
}

function cells(figure: string): readonly string[] {
  return [...salaryRow(figure).children].map((cell) => cell.textContent.trim());
}

describe('the table', () => {
  it('has a row for each salary with its published and its comparable figure', () => {
    renderPage();
    expect(cells('C$137,192')).toEqual([
      '17th',
      'C$137,192',
      'CAD',
      'US$96,693',
      '−US$51,327',
      '21st',
      '▼\u00a04',
      'Note',
    ]);
    expect(cells('£85,904')).toEqual([
      '21st',
      '£85,904',
      'GBP',
      'US$113,722',
      '−US$34,298',
      '19th',
      '▲\u00a02',
      'Note',
    ]);
    expect(cells('US$182,421')).toEqual([
      '1st',
      'US$182,421',
      'USD',
      'US$182,421',
      '+US$34,401',
      '1st',
      '',
      'Note',
    ]);
  });

  it('says how many rows it has, and has as many', async () => {
    const { user } = renderPage();
    expect(salaryTable()).toHaveAttribute('aria-rowcount', '23');
    expect(within(salaryTable()).getAllByRole('row')).toHaveLength(23);
    await user.click(currencyBox('EUR'));
    expect(salaryTable()).toHaveAttribute('aria-rowcount', '3');
    expect(within(salaryTable()).getAllByRole('row')).toHaveLength(3);
    expect(salaryRows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3']);
  });

  it('says on how many salaries the difference and the rank rest', async () => {
    const { user } = renderPage();
    await user.click(currencyBox('USD'));
    expect(header('To the median')).toHaveTextContent('To the median n = 18');
    expect(header('Rank')).toHaveTextContent('Rank of 22');
  });

  it('keeps the rank among all salaries while a filter hides some', async () => {
    const { user } = renderPage();
    await user.click(currencyBox('CAD'));
    expect(textsOf(salaryTable(), 'td.cell-rank')).toEqual(['21st']);
  });

  it('names the button for a note in each row after its salary', () => {
    renderPage();
    expect(
      within(salaryRow('C$137,192')).getByRole('button', {
        name: 'Note on C$137,192 · 17th on the page',
      }),
    ).toBeVisible();
  });
});

describe('sorting the table', () => {
  it('begins with the highest comparable pay, and says so', () => {
    renderPage();
    expect(placesInTable()).toEqual(BY_PAY);
    const sorted = within(salaryTable())
      .getAllByRole('columnheader')
      .map((head) => head.getAttribute('aria-sort'));
    expect(sorted.filter((direction) => direction === 'descending')).toHaveLength(1);
    expect(header('Comparable')).toHaveAttribute('aria-sort', 'descending');
  });

  it.each([
    {
      column: 'page',
      first: 'ascending',
      places: fromTo(1, 22),
      again: fromTo(22, 1),
    },
    {
      // The page's own mistake: the bare numbers, whatever the currency.
      column: 'Published',
      first: 'descending',
      places: fromTo(1, 22),
      again: fromTo(22, 1),
    },
    {
      // Salaries in one currency tie, and stand in page order in both directions.
      column: 'Currency',
      first: 'ascending',
      places: [17, 20, 22, 21, ...IN_DOLLARS],
      again: [...IN_DOLLARS, 21, 20, 22, 17],
    },
    {
      column: 'Comparable',
      first: 'ascending',
      places: BY_PAY.toReversed(),
      again: BY_PAY,
    },
    {
      column: 'To the median',
      first: 'descending',
      places: BY_PAY,
      again: BY_PAY.toReversed(),
    },
    {
      column: 'Rank',
      first: 'ascending',
      places: BY_PAY,
      again: BY_PAY.toReversed(),
    },
    {
      // Up 2, up 1 twice, 18 that did not move, down 4; the ties stand in page order both ways.
      column: 'Moved',
      first: 'descending',
      places: [21, 18, 19, ...NOT_MOVED, 17],
      again: [17, ...NOT_MOVED, 18, 19, 21],
    },
  ])('by $column goes both ways', async ({ column, first, places, again }) => {
    const { user } = renderPage();
    const second = first === 'ascending' ? 'descending' : 'ascending';
    await user.click(within(header(column)).getByRole('button'));
    expect(header(column)).toHaveAttribute('aria-sort', first);
    expect(placesInTable()).toEqual(places);
    await user.click(within(header(column)).getByRole('button'));
    expect(header(column)).toHaveAttribute('aria-sort', second);
    expect(placesInTable()).toEqual(again);
  });

  it('leaves salaries of equal pay in page order in both directions', async () => {
    const pay = [70, 60, 60, 60, 50];
    const dataset = createDataset({
      id: 'ties',
      title: 'Ties',
      pay,
      currency: pay.map(() => currencyCodeOf('USD')),
      period: pay.map(() => 'hour'),
    });
    const { user } = renderPage({ initial: { dataset } });
    expect(placesInTable()).toEqual([1, 2, 3, 4, 5]);
    await user.click(screen.getByRole('button', { name: /^Comparable/ }));
    expect(placesInTable()).toEqual([5, 2, 3, 4, 1]);
  });

  it('is reached by the keyboard', async () => {
    const { user } = renderPage();
    const button = within(header('page')).getByRole('button');
    while (document.activeElement !== button) await user.tab();
    await user.keyboard('{Enter}');
    expect(placesInTable()).toEqual(fromTo(1, 22));
  });
});
