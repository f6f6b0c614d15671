import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  choose,
  payChart,
  region,
  renderPage,
  salaryRow,
  select,
  summary,
  textsOf,
} from './renderPage';

function button(name: string): HTMLElement {
  return within(breakEven()).getByRole('button', { name });
}

function salaryShown(): HTMLElement {
  return within(breakEven()).getByRole('combobox', { name: 'Salary' });
}

function slider(): HTMLElement {
  return within(breakEven()).getByRole('slider', { name: /^C\$1 in US dollars/ });
}

function rank(figure: string): string | null | undefined {
  return salaryRow(figure).querySelector('.cell-rank')?.textContent;
}

/** The parts of the page that say what their figures are in. */
function partsWithScale(): readonly HTMLElement[] {
  return [
    summary(),
    payChart(),
    breakEven(),
    region('The currencies side by side'),
    region('The figures'),
  ];
}

describe('the break-even', () => {
  it('begins with the salary that moved furthest', () => {
    renderPage();
    expect(salaryShown()).toHaveDisplayValue('C$137,192 · 17th on the page');
    expect(breakEven()).toHaveTextContent('17th on the page, 21st on one scale ▼ 4');
    // US$130,786 (18th) ÷ 137,192 = 0.95331; the dated rate is 1 ÷ 1.41883839 = 0.70480.
    expect(breakEven()).toHaveTextContent(
      'C$137,192 would need C$1 = US$0.953, not 0.705, to deserve 17th.',
    );
    expect(breakEven()).toHaveTextContent(
      'Overtaken by US$130,786, US$128,210, £85,904, and €93,477.',
    );
  });

  it.each([
    // Overtaken and overtaking at once, it stands where it stood: 1 ÷ 0.88022588 = 1.13607.
    ['€93,477', '€93,477 deserves its 20th place at €1 = US$1.136.', 'Overtook C$137,192.'],
    // To be 21st, C$137,192 (US$96,693.18) must stand above it: ÷ 85,904 = 1.12560, dated 1.32382.
    [
      '£85,904',
      '£85,904 would need £1 = US$1.125 or less, not 1.32, to deserve 21st.',
      'Overtook €93,477 and C$137,192.',
    ],
    [
      'US$130,786',
      'US$130,786 is paid in US dollars, in which every rate is quoted: it moved because others did.',
      'Overtook C$137,192.',
    ],
    ['US$182,421', 'US$182,421 stands 1st on either scale.', '1st on the page, 1st on one scale'],
  ])('says of %s what it would need', async (figure, sentence, others) => {
    const { user } = renderPage();
    const option = within(salaryShown()).getByRole('option', { name: new RegExp(`^${figure.replaceAll('$', String.raw`\$`)}`) });
    await user.selectOptions(salaryShown(), option);
    expect(breakEven()).toHaveTextContent(sentence);
    expect(breakEven()).toHaveTextContent(others);
  });

  it('has no rate to try for a salary in US dollars', async () => {
    const { user } = renderPage();
    await select(user, 'Salary', '0');
    expect(within(breakEven()).queryByRole('slider')).not.toBeInTheDocument();
    expect(within(breakEven()).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('trying the needed rate', () => {
  it('brings the salary to its place and keeps it on show', async () => {
    const { user } = renderPage();
    expect(rank('C$137,192')).toBe('21st');
    await user.click(button('Try the needed rate'));
    expect(rank('C$137,192')).toBe('17th');
    expect(rank('US$130,786')).toBe('18th');
    expect(salaryShown()).toHaveDisplayValue('C$137,192 · 17th on the page');
    expect(breakEven()).toHaveTextContent('17th on the page, 17th on one scale');
    expect(breakEven()).toHaveTextContent(
      'C$137,192 deserves its 17th place at C$1 = US$0.9534.',
    );
    expect(button('Try the needed rate')).toHaveAttribute('aria-disabled', 'true');
  });

  it('takes a salary down to its place as well', async () => {
    const { user } = renderPage();
    await select(user, 'Salary', '20');
    expect(rank('£85,904')).toBe('19th');
    await user.click(button('Try the needed rate'));
    expect(rank('£85,904')).toBe('21st');
    expect(rank('C$137,192')).toBe('20th');
  });

  it('is marked as edited wherever it acts, and nowhere before', async () => {
    const { user } = renderPage();
    for (const part of partsWithScale()) expect(part).not.toHaveTextContent('edited');
    await user.click(button('Try the needed rate'));
    // The next rate of four digits above 0.95331 is 0.9534: 137,192 × 0.9534 = 130,798.9.
    for (const part of partsWithScale()) expect(part).toHaveTextContent('C$ rate edited');
    expect(salaryRow('C$137,192')).toHaveTextContent('US$130,799 edited');
    expect(salaryRow('US$130,786')).not.toHaveTextContent('edited');
    expect(salaryRow('€93,477')).not.toHaveTextContent('edited');
    expect(textsOf(payChart(), '.static-wide .bar-edited')).toEqual(['edited']);
    expect(slider()).toHaveAccessibleName(/edited/);
    expect(screen.getByRole('group', { name: 'Currency' })).not.toHaveTextContent('edited');
  });

  it('acts on every figure that is shown in the currency', async () => {
    const { user } = renderPage();
    await user.click(button('Try the needed rate'));
    await select(user, 'Show in', 'CAD');
    // 130,786 ÷ 0.9534 = 137,178.5.
    expect(salaryRow('US$130,786')).toHaveTextContent('C$137,179 edited');
    expect(salaryRow('C$137,192')).not.toHaveTextContent('edited');
    expect(textsOf(payChart(), '.static-wide .bar-edited')).toHaveLength(21);
  });

  it('is not marked as published, where no rate acts', async () => {
    const { user } = renderPage();
    await user.click(button('Try the needed rate'));
    await choose(user, 'Basis', 'As published');
    for (const part of [summary(), payChart(), region('The figures')]) {
      expect(part).not.toHaveTextContent('edited');
    }
  });

  it('is taken back by Reset', async () => {
    const { user } = renderPage();
    expect(button('Reset')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Try the needed rate'));
    await user.click(button('Reset'));
    expect(rank('C$137,192')).toBe('21st');
    expect(salaryRow('C$137,192')).toHaveTextContent('US$96,693');
    for (const part of partsWithScale()) expect(part).not.toHaveTextContent('edited');
    expect(button('Reset')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Try the needed rate')).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('the slider of the rate', () => {
  it('says the rate in force', () => {
    renderPage();
    expect(slider()).toHaveAttribute('aria-valuetext', 'C$1 = US$0.705');
    expect(breakEven()).toHaveTextContent('C$1 in US dollars0.705');
  });

  it('has room for the dated and for the needed rate', () => {
    renderPage();
    expect(Number(slider().getAttribute('min'))).toBeLessThan(0.7048);
    expect(Number(slider().getAttribute('max'))).toBeGreaterThan(0.9534);
  });

  it('moves the salary while it moves, and stays on it past the needed rate', () => {
    renderPage();
    fireEvent.change(slider(), { target: { value: '0.8' } });
    // C$137,192 × 0.8 = US$109,754, between £85,904 (113,722) and €93,477 (106,197).
    expect(rank('C$137,192')).toBe('20th');
    fireEvent.change(slider(), { target: { value: '0.97' } });
    expect(rank('C$137,192')).toBe('17th');
    expect(salaryShown()).toHaveDisplayValue('C$137,192 · 17th on the page');
  });

  it('keeps its ends while its thumb moves past the needed rate', () => {
    renderPage();
    const ends = () => [slider().getAttribute('min'), slider().getAttribute('max')].map(Number);
    const [low = Number.NaN, high = Number.NaN] = ends();
    fireEvent.change(slider(), { target: { value: '0.97' } });
    expect(ends()[0]).toBeCloseTo(low, 6);
    expect(ends()[1]).toBeCloseTo(high, 6);
  });
});
