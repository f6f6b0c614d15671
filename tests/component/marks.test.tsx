import { within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  breakEven,
  drawnBars,
  payChart,
  region,
  renderPageWithRecharts,
  salaryRow,
  salaryTable,
  summary,
  takeLayoutBack,
  textsOf,
} from './renderPage';

afterEach(takeLayoutBack);

function strip(): HTMLElement {
  return region('The currencies side by side');
}

/** What is marked: places of bars and rows, and the lane of each dot with its share of the axis. */
function marked() {
  return {
    bars: textsOf(payChart(), '.bar-marked .bar-place'),
    rows: textsOf(salaryTable(), '.salary-row-marked .cell-place'),
    dots: [...strip().querySelectorAll('.strip-dot-marked')].map(
      (dot) =>
        `${dot.closest('.strip-row')?.querySelector('b')?.textContent} ${dot.getAttribute('cx')}`,
    ),
  };
}

const NOTHING = { bars: [], rows: [], dots: [] };
// From US$76,152.04 to US$182,421 the strip spans 106,268.96; C$137,192 lies 20,541.14 along it.
const CANADIAN = { bars: ['17th'], rows: ['17th'], dots: ['CAD 19.329%'] };
const HIGHEST = { bars: ['1st'], rows: ['1st'], dots: ['USD 100%'] };

function bar(place: string): Element {
  const found = drawnBars().find((one) => textsOf(one, '.bar-place').includes(place));
  if (found === undefined) throw new Error(`The chart has no bar for the ${place}`);
  return found;
}

describe('pointing at a salary', () => {
  it('marks nothing on a page that nobody has touched', async () => {
    await renderPageWithRecharts();
    expect(marked()).toEqual(NOTHING);
  });

  it('in the table marks it in chart, strip and table until the pointer leaves', async () => {
    const user = await renderPageWithRecharts();
    await user.hover(salaryRow('C$137,192'));
    expect(marked()).toEqual(CANADIAN);
    await user.hover(salaryRow('US$182,421'));
    expect(marked()).toEqual(HIGHEST);
    await user.unhover(salaryTable());
    expect(marked()).toEqual(NOTHING);
  });

  it('by the keyboard in the table marks it in chart and strip as well', async () => {
    const user = await renderPageWithRecharts();
    const first = within(salaryTable()).getByRole('button', { name: 'US$182,421' });
    while (document.activeElement !== first) await user.tab();
    expect(marked()).toEqual(HIGHEST);
  });

  it('by the keyboard in the table marks it no longer than the focus is there', async () => {
    const user = await renderPageWithRecharts();
    const last = within(salaryTable()).getByRole('button', {
      name: 'Note on €67,031 · 22nd on the page',
    });
    while (document.activeElement !== last) await user.tab();
    expect(marked()).toEqual({ bars: ['22nd'], rows: ['22nd'], dots: ['EUR 0%'] });
    await user.tab();
    expect(marked()).toEqual(NOTHING);
  });

  it('in the chart marks it in strip and table as well', async () => {
    const user = await renderPageWithRecharts();
    await user.hover(bar('17th'));
    expect(marked()).toEqual(CANADIAN);
  });

  it('in the strip marks it in chart and table as well', async () => {
    const user = await renderPageWithRecharts();
    const dots = [...strip().querySelectorAll('.strip-dot')];
    expect(dots).toHaveLength(22);
    const dot = dots.find((one) => one.closest('.strip-row')?.textContent.startsWith('CAD'));
    if (dot === undefined) throw new Error('The strip has no dot in Canadian dollars');
    await user.hover(dot);
    expect(marked()).toEqual(CANADIAN);
    await user.unhover(dot);
    expect(marked()).toEqual(NOTHING);
  });
});

describe('the numbers of the headline', () => {
  it.each([
    ['US$132,853', ['16th', '18th']],
    ['US$148,020', ['11th', '12th']],
    ['US$154,325', ['6th', '7th']],
  ])('point from %s to the two salaries that it lies between', async (name, places) => {
    const user = await renderPageWithRecharts();
    const figure = within(summary()).getByRole('button', { name });
    await user.hover(figure);
    expect(marked().bars).toEqual(places);
    expect(marked().rows).toEqual(places);
    expect(marked().dots).toHaveLength(2);
    await user.unhover(figure);
    expect(marked()).toEqual(NOTHING);
  });

  it('point from their count to all of them', async () => {
    const user = await renderPageWithRecharts();
    await user.hover(within(summary()).getByRole('button', { name: '22 salaries' }));
    expect(marked().bars).toHaveLength(22);
    expect(marked().rows).toHaveLength(22);
    expect(marked().dots).toHaveLength(22);
  });

  it('point by the keyboard, too', async () => {
    const user = await renderPageWithRecharts();
    const median = within(summary()).getByRole('button', { name: 'US$148,020' });
    while (document.activeElement !== median) await user.tab();
    expect(marked().rows).toEqual(['11th', '12th']);
    await user.tab();
    expect(marked()).toEqual(NOTHING);
  });
});

describe('clicking a salary', () => {
  it('in the chart shows what moved it', async () => {
    const user = await renderPageWithRecharts();
    await user.click(bar('21st'));
    expect(within(breakEven()).getByRole('combobox', { name: 'Salary' })).toHaveDisplayValue(
      '£85,904 · 21st on the page',
    );
  });

  it('in the table shows what moved it', async () => {
    const user = await renderPageWithRecharts();
    await user.click(within(salaryTable()).getByRole('button', { name: '€93,477' }));
    expect(within(breakEven()).getByRole('combobox', { name: 'Salary' })).toHaveDisplayValue(
      '€93,477 · 20th on the page',
    );
  });
});
