import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { providePlaces } from '../../src/actions/placeTexts';
import type { PackedTexts } from '../../src/dataset/packedTexts';
import { placesOfTexts } from '../../src/query/textOrder';
import { ownColumn } from '../../src/query/view';
import { storeOf } from '../fixtures/storeOf';
import { datasetOf, numberColumn, openedOf, range, textColumn } from '../unit/given';
import { layOut, renderPage, salaryTable, takeLayoutBack } from './renderPage';

const many = openedOf(datasetOf(range(1, 300).map((step) => ['USD', step * 1_000] as const)), [
  textColumn('name', range(1, 300).map((step) => `Person ${step}`), 'label'),
  numberColumn('years', range(1, 300).map((step) => step % 40)),
]);

async function open(dataset = many) {
  layOut(800);
  const store = storeOf({ dataset });
  const page = renderPage({ store });
  await screen.findByRole('button', { name: 'Go' });
  return { store, ...page };
}

const rowNumbers = () =>
  within(salaryTable())
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(row.getAttribute('aria-rowindex')));
const heads = () =>
  within(salaryTable())
    .getAllByRole('columnheader')
    .map((head) => head.textContent.replace(/ [↓↑]/, ''));
const selected = () =>
  within(salaryTable())
    .getAllByRole('row', { selected: true })
    .map((row) => Number(row.getAttribute('aria-rowindex')));
const said = (text: string | RegExp) => screen.getByText(text, { selector: '[role="status"]' });

afterEach(takeLayoutBack);

describe('the keys of the table', () => {
  it('reach the first and the last row, row by row and page by page', async () => {
    const { user } = await open();
    salaryTable().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(selected()).toEqual([3]);
    expect(said('Row 2 of 300: US$299,000 · Person 299')).toBeInTheDocument();
    await user.keyboard('{End}');
    expect(selected()).toEqual([301]);
    expect(rowNumbers().at(-1)).toBe(301);
    await user.keyboard('{PageUp}{ArrowUp}');
    // 564 pixels of rows are in sight: 15 rows and a part of one.
    expect(selected()).toEqual([286]);
    await user.keyboard('{Home}{PageDown}');
    expect(selected()).toEqual([16]);
  });

  it('come to the columns’ names from the first row, and back', async () => {
    const { user, store } = await open();
    salaryTable().focus();
    await user.keyboard('{Home}{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Published' })).toHaveFocus();
    await user.keyboard('{End}{Home}{ArrowLeft}{Enter}');
    expect(store.getState().view.sort.column).toBe('column.name');
    await user.keyboard('{ArrowDown}');
    expect(salaryTable()).toHaveFocus();
  });

  it('stop at the table once', async () => {
    const { user } = await open();
    screen.getByRole('button', { name: 'Go' }).focus();
    await user.tab();
    expect(salaryTable()).toHaveFocus();
    await user.tab();
    expect(salaryTable().contains(document.activeElement)).toBe(false);
  });
});

describe('going to a row', () => {
  it('chooses it and leaves the focus with the rows', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Go to row' }), '250{Enter}');
    expect(selected()).toEqual([251]);
    expect(salaryTable()).toHaveFocus();
  });

  it.each(['0', '301', '1.5', 'x', ''])('says which rows there are instead of %j', async (text) => {
    const { user } = await open();
    const field = screen.getByRole('textbox', { name: 'Go to row' });
    expect(field).toHaveAccessibleDescription('1 to 300');
    await user.type(field, `${text}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent('There are rows 1 to 300, counted from the top.');
    expect(field).toBeInvalid();
    await user.click(screen.getByRole('button', { name: 'years' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the columns of the table', () => {
  it('are hidden and shown one by one, and one of them stays', async () => {
    const { user, store } = await open();
    await user.click(screen.getByText('Columns'));
    const boxes = within(screen.getByRole('group', { name: 'Columns of the table' }));
    await user.click(boxes.getByRole('checkbox', { name: 'Published' }));
    expect(heads()).toEqual(['name', 'Comparable', 'Currency', 'To the median', 'Rank of 300', 'years', 'Row']);
    expect(store.getState().committedView.hiddenColumns).toEqual(['published']);
    expect(salaryTable()).toHaveAttribute('aria-colcount', '8');
    expect(screen.getByRole('columnheader', { name: 'Currency' })).toHaveAttribute('aria-colindex', '4');
    for (const name of heads().slice(1)) await user.click(boxes.getByRole('checkbox', { name }));
    expect(boxes.getByRole('checkbox', { name: 'name' })).toBeDisabled();
    expect(heads()).toEqual(['name']);
    await user.click(boxes.getByRole('button', { name: 'Show all columns' }));
    expect(heads()).toHaveLength(8);
  });

  it('are put away by Escape, which gives the focus back', async () => {
    const { user } = await open();
    await user.click(screen.getByText('Columns'));
    const boxes = screen.getByRole('group', { name: 'Columns of the table' });
    await user.click(within(boxes).getByRole('checkbox', { name: /^Rank of/ }));
    await user.keyboard('{Escape}');
    expect(boxes.closest('details')).not.toHaveAttribute('open');
    expect(boxes.closest('details')?.querySelector('summary')).toHaveFocus();
    await user.click(screen.getByText('Columns'));
    await user.click(screen.getByRole('textbox', { name: 'Go to row' }));
    expect(boxes.closest('details')).not.toHaveAttribute('open');
  });

  it('are the first dozen of the file’s own where there are very many, until others are chosen', async () => {
    const columns = range(1, 40).map((number) => numberColumn(`c${number}`, [1, 2]));
    const wide = openedOf(datasetOf([['USD', 2], ['USD', 1]]), columns);
    const { user } = await open(wide);
    expect(heads()).toHaveLength(18);
    expect(screen.getByText('18 of 46')).toBeInTheDocument();
    await user.click(screen.getByText('Columns'));
    await user.click(screen.getByRole('button', { name: 'Show all columns' }));
    expect(heads()).toHaveLength(46);
  });
});

describe('copying rows', () => {
  it('takes the row that keys have come to, with the names of the columns', async () => {
    const { user } = await open();
    salaryTable().focus();
    await user.keyboard('{Home}{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toMatch(/^name\tComparable\t.*\nPerson 300\t300000\tUSD per year\t[^\n]*$/);
    expect(said('1 row copied.')).toBeInTheDocument();
  });

  it('takes the one cell that keys or a click have come to, as a plain number', async () => {
    const { user } = await open();
    salaryTable().focus();
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowDown}{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toBe('299000');
    expect(said('Comparable copied.')).toBeInTheDocument();
    expect(said('Comparable: US$299,000. Row 2 of 300: US$299,000 · Person 299')).toBeInTheDocument();
    await user.click(within(salaryTable()).getByText('Person 298'));
    await user.keyboard('{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toBe('Person 298');
    // From the first cell back to the whole row.
    await user.keyboard('{ArrowLeft}{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toContain('\nPerson 298\t298000\t');
  });

  it('takes a range that Shift chose', async () => {
    const { user } = await open();
    salaryTable().focus();
    await user.keyboard('{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual([2, 3, 4]);
    await user.click(screen.getByRole('button', { name: 'Copy the 3 chosen rows' }));
    expect((await navigator.clipboard.readText()).split('\n')).toHaveLength(4);
  });

  it('takes the rows in sight where none is chosen', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Copy all rows in sight' }));
    expect((await navigator.clipboard.readText()).split('\n')).toHaveLength(16);
  });

  it('says so where the browser refuses', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(within(salaryTable()).getByText('Person 298'));
    await user.click(screen.getByRole('button', { name: 'Copy the chosen row' }));
    expect(await screen.findByText(/The rows were not copied/)).toBeInTheDocument();
    expect(selected()).toEqual([4]);
  });
});

describe('another order of the table', () => {
  it('begins at the top, with no row chosen', async () => {
    const { user } = await open();
    salaryTable().focus();
    await user.keyboard('{End}');
    await user.click(screen.getByRole('button', { name: 'years' }));
    expect(rowNumbers()[0]).toBe(2);
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  });

  it('by very many texts is said to be under way, while the old one stays as such', async () => {
    const rows = range(1, 3_000);
    const named = openedOf(datasetOf(rows.map((pay) => ['USD', pay] as const)), [
      textColumn('name', rows.map((row) => `Person ${3_001 - row}`), 'label'),
    ]);
    const { user, store } = await open(named);
    let go: () => void = () => undefined;
    providePlaces(store, async (texts: PackedTexts) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return placesOfTexts(texts);
    });
    await user.click(screen.getByRole('button', { name: 'name' }));
    expect(said('Sorting by name…')).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Comparable' })).toHaveAttribute('aria-sort', 'descending');
    go();
    await vi.waitFor(() => {
      expect(screen.getByRole('columnheader', { name: 'name' })).toHaveAttribute('aria-sort', 'ascending');
    });
    expect(store.getState().view.sort.column).toBe(ownColumn('name'));
    expect(within(salaryTable()).getAllByRole('row')[1]).toHaveTextContent(/^Person 1US/);
  });
});
