import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  choose,
  payChart,
  renderPage,
  salaryTable,
  textsOf,
} from './renderPage';

const FIRST =
  'US$182,421 · 1st on the page; US$182,421 per year at market rate; rank 1 of 22, not moved; +US$34,401 to the median.';
const SECOND =
  'US$168,445 · 2nd on the page; US$168,445 per year at market rate; rank 2 of 22, not moved; +US$20,425 to the median.';
const CANADIAN =
  'C$137,192 · 17th on the page; US$96,693 per year at market rate; rank 21 of 22, down 4; −US$51,327 to the median.';
const LAST =
  '€67,031 · 22nd on the page; US$76,152 per year at market rate; rank 22 of 22, not moved; −US$71,868 to the median.';

function bars(): HTMLElement {
  return within(payChart()).getByRole('application', { name: 'Bars, one for each salary' });
}

/** What a screen reader says of the bar that was reached. */
function said(): string | null | undefined {
  return bars().querySelector('[aria-live="polite"]')?.textContent;
}

function markedRows(): readonly string[] {
  return textsOf(salaryTable(), '.salary-row-marked .cell-place');
}

function shownSalary(): HTMLElement {
  return within(breakEven()).getByRole('combobox', { name: 'Salary' });
}

function orderChosen(name: string): HTMLElement {
  return screen.getByRole('radio', { name });
}

function pageWithFocusOnTheBars(): UserEvent {
  const { user } = renderPage();
  act(() => {
    bars().focus();
  });
  return user;
}

describe('the keys of the chart', () => {
  it('are said, and the bars are one stop of the Tab key', () => {
    renderPage();
    expect(bars()).toHaveAccessibleDescription(
      'Up and down go from bar to bar, Enter shows what moved it, P pins it, O switches the order.',
    );
    expect(bars()).toHaveAttribute('tabindex', '0');
    expect(within(bars()).queryAllByRole('button')).toHaveLength(0);
  });

  it('say and mark nothing before one is pressed', () => {
    pageWithFocusOnTheBars();
    expect(said()).toBe('');
    expect(markedRows()).toEqual([]);
  });

  it('go down and up from bar to bar, and stop at the first', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('{ArrowDown}');
    expect(said()).toBe(FIRST);
    expect(markedRows()).toEqual(['1st']);
    await user.keyboard('{ArrowDown}');
    expect(said()).toBe(SECOND);
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe(FIRST);
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe(FIRST);
  });

  it('go to the last bar and stop there, and to the first', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('{End}');
    expect(said()).toBe(LAST);
    await user.keyboard('{ArrowDown}');
    expect(said()).toBe(LAST);
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe(CANADIAN);
    expect(markedRows()).toEqual(['17th']);
    expect(textsOf(payChart(), '.static-wide .bar-marked .bar-place')).toEqual(['17th']);
    await user.keyboard('{Home}');
    expect(said()).toBe(FIRST);
  });

  it('show with Enter what moved a salary', async () => {
    const user = pageWithFocusOnTheBars();
    expect(shownSalary()).toHaveDisplayValue('C$137,192 · 17th on the page');
    await user.keyboard('{End}{Enter}');
    expect(shownSalary()).toHaveDisplayValue('€67,031 · 22nd on the page');
  });

  it('change nothing with Enter where no bar is marked', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('{Enter}');
    expect(shownSalary()).toHaveDisplayValue('C$137,192 · 17th on the page');
  });

  it('switch the order with O', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('o');
    expect(orderChosen('Page order')).toBeChecked();
    await user.keyboard('o');
    expect(orderChosen('One scale')).toBeChecked();
  });

  it('switch the order with a capital O, as with Caps Lock on', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('O');
    expect(orderChosen('Page order')).toBeChecked();
  });

  it('follow the order of the bars', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('o{End}{ArrowUp}');
    expect(said()).toBe(
      '£85,904 · 21st on the page; US$113,722 per year at market rate; rank 19 of 22, up 2; −US$34,298 to the median.',
    );
  });

  it('stop pointing with Escape', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('{End}{Escape}');
    expect(said()).toBe('');
    expect(markedRows()).toEqual([]);
  });

  it('leave the browser its own shortcuts', async () => {
    const user = pageWithFocusOnTheBars();
    await user.keyboard('{Control>}o{/Control}{Alt>}{ArrowDown}{/Alt}{Meta>}{End}{/Meta}');
    expect(orderChosen('One scale')).toBeChecked();
    expect(said()).toBe('');
  });

  it('do nothing outside the chart', async () => {
    const { user } = renderPage();
    await user.click(screen.getByRole('button', { name: 'Published' }));
    await user.keyboard('o{Escape}{ArrowDown}');
    expect(orderChosen('One scale')).toBeChecked();
    expect(said()).toBe('');
  });

  it('go through the bars of every currency as published', async () => {
    const { user } = renderPage();
    await choose(user, 'Basis', 'As published');
    act(() => {
      bars().focus();
    });
    await user.keyboard('{End}');
    expect(said()).toBe(
      '£85,904 · 21st on the page; £85,904 per year as published; rank 1 in British pounds.',
    );
    await user.keyboard('{Home}');
    // The median of the 18 in US dollars is 150,985.
    expect(said()).toBe(
      'US$182,421 · 1st on the page; US$182,421 per year as published; rank 1 in US dollars; +US$31,436 to the median.',
    );
  });

  it('do not switch the order as published, where both orders are the same', async () => {
    const { user } = renderPage();
    await choose(user, 'Basis', 'As published');
    act(() => {
      bars().focus();
    });
    await user.keyboard('o');
    expect(orderChosen('One scale')).toBeChecked();
  });

  it('say nothing of a bar that only the pointer reached', async () => {
    const { user } = renderPage();
    await user.hover(within(salaryTable()).getByRole('button', { name: '€67,031' }));
    expect(markedRows()).toEqual(['22nd']);
    expect(said()).toBe('');
  });
});
