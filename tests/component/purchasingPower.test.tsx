import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createQuery } from '../../src/query/createQuery';
import { categoryColumn, datasetOf, openedOf } from '../unit/given';
import { region, renderPage, salaryRow, summary } from './renderPage';

async function choosePurchasingPower(user: ReturnType<typeof renderPage>['user']): Promise<void> {
  await user.click(screen.getByRole('radio', { name: 'Purchasing power' }));
  await screen.findByRole('combobox', { name: 'Show in' });
  await screen.findByRole('region', { name: 'Where is it paid?' });
}

describe('the basis “Purchasing power”', () => {
  it('turns its radio at once, and the figures once the parities are there', async () => {
    const { user } = renderPage();
    const radio = screen.getByRole('radio', { name: 'Purchasing power' });
    await user.click(radio);
    expect(radio).toBeChecked();
    await waitFor(() => {
      expect(summary()).toHaveTextContent(
        'Half of these 22 salaries lie between ≈Int$139,569 and ≈Int$155,630; the median is ≈Int$150,190.',
      );
    });
    expect(summary()).toHaveTextContent('International dollars per year, source: World Bank, GDP-basis parities, 2024');
    expect(screen.queryByRole('region', { name: 'Does it deserve its place?' })).not.toBeInTheDocument();
  });

  it('shows a range in euros with its assumption, until a country is chosen for all', async () => {
    const { user } = renderPage();
    await choosePurchasingPower(user);
    expect(salaryRow('€93,477')).toHaveTextContent('one of 21 countries≈Int$177,912Int$114,614 – Int$241,209');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Salaries in euros' }), 'DE');
    expect(salaryRow('€93,477')).toHaveTextContent('GermanyInt$133,374');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Salaries in euros' }), '');
    expect(salaryRow('€93,477')).toHaveTextContent('≈Int$177,912');
  });

  it('shows the prices of a country, and takes international dollars again', async () => {
    const { user } = renderPage();
    await choosePurchasingPower(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show in' }), 'DE');
    expect(salaryRow('US$130,786')).toHaveTextContent('€91,663');
    expect(summary()).toHaveTextContent('Euros in prices of Germany per year');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show in' }), '');
    expect(salaryRow('US$130,786')).toHaveTextContent('Int$130,786');
  });

  it('puts one salary in a country of its own, and gives that up again', async () => {
    const { user } = renderPage();
    await choosePurchasingPower(user);
    const panel = region('Where is it paid?');
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Salary' }), '16');
    expect(panel).toHaveTextContent('Since Canadian dollars are the money of Canada, that is assumed.');
    expect(panel).toHaveTextContent('An international dollar costs 1.15 CAD in Canada (World Bank, 2024).');
    const country = within(panel).getByRole('combobox', { name: 'Country of this salary' });
    await user.selectOptions(country, 'YE');
    expect(panel).toHaveTextContent('You put this salary in Yemen.');
    expect(salaryRow('C$137,192')).toHaveTextContent('by prices of 2013');
    expect(summary()).toHaveTextContent('2024 (older: Yemen 2013)');
    await user.selectOptions(country, '');
    expect(panel).toHaveTextContent('that is assumed');
  });

  it('leaves currencies with one country to be put elsewhere', async () => {
    const { user } = renderPage();
    await choosePurchasingPower(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Salaries in US dollars' }), 'EC');
    // 130,786 ÷ 0.434002
    expect(salaryRow('US$130,786')).toHaveTextContent('Ecuador');
    expect(salaryRow('US$130,786')).toHaveTextContent('Int$301,349');
  });
});

describe('a file by purchasing power', () => {
  const rows = [['EUR', 70_000], ['USD', 90_000], ['GBP', 80_000]] as const;
  const dataset = openedOf(datasetOf(rows), [
    categoryColumn('residence', ['DE', 'TW', '']),
    categoryColumn('country', ['FR', 'US', '']),
  ]);

  it('names the column of countries, what is left out, and lets both be changed', async () => {
    const { user } = renderPage({ initial: { dataset, query: createQuery(dataset) } });
    await user.click(screen.getByRole('radio', { name: 'Purchasing power' }));
    const column = await screen.findByRole('combobox', { name: 'Country from' });
    expect(column).toHaveValue('residence');
    expect(screen.getByText(/^1 salary is left out of all figures here: no parity for Taiwan\./)).toBeInTheDocument();
    expect(summary()).toHaveTextContent('2 of 3 salaries');
    const panel = await screen.findByRole('region', { name: 'Where is it paid?' });
    await user.click(within(panel).getByRole('button', { name: 'US$90,000 · row 3' }));
    expect(panel).toHaveTextContent('Its row names Taiwan. It is left out: no parity for Taiwan.');
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Country of this salary' }), 'US');
    expect(summary()).toHaveTextContent('3 of 3 salaries');
    await user.selectOptions(column, 'country');
    expect(panel).toHaveTextContent('You put this salary in the United States.');
    await user.selectOptions(column, '');
    expect(column).toHaveValue('');
  });

  it('finds a salary by its row in the file', async () => {
    const { user } = renderPage({ initial: { dataset, query: createQuery(dataset) } });
    await user.click(screen.getByRole('radio', { name: 'Purchasing power' }));
    const panel = await screen.findByRole('region', { name: 'Where is it paid?' });
    expect(panel).toHaveTextContent('Choose a salary in the chart, in the table or by its row.');
    const field = within(panel).getByRole('textbox', { name: 'Row in the file' });
    await user.type(field, '2');
    expect(panel).toHaveTextContent('Its row names Germany.');
    expect(panel).toHaveTextContent('2nd of 2 on this scale');
    // No such row: what was chosen stays, and is named again once the field is left.
    await user.type(field, '9');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('29');
    await user.tab();
    expect(field).toHaveValue('2');
    expect(panel).toHaveTextContent('Its row names Germany.');
  });
});

describe('salaries of which none has a parity', () => {
  const dataset = openedOf(datasetOf([['USD', 90_000], ['USD', 80_000]]), [categoryColumn('country', ['TW', 'TW'])]);

  it('are said to be left out, not to be filtered, and shown at market rate on demand', async () => {
    const { user } = renderPage({ initial: { dataset, query: createQuery(dataset) } });
    await user.click(screen.getByRole('radio', { name: 'Purchasing power' }));
    const why = 'By purchasing power none of these 2 salaries has a place: no parity is known for where they are paid.';
    expect(await within(summary()).findByText(why)).toBeVisible();
    expect(await screen.findByText(/^No parity is known for where these salaries are paid, so there is nothing to draw/)).toBeVisible();
    expect(screen.queryByText(/passes all of these filters/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
    await user.click(within(summary()).getByRole('button', { name: 'Show at market rate: 2 salaries' }));
    expect(summary()).toHaveTextContent('2 of 2 salaries');
    expect(screen.getByRole('radio', { name: 'Market rate' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Purchasing power' }));
    await user.click(await screen.findByRole('button', { name: 'Show at market rate' }));
    expect(summary()).toHaveTextContent('2 of 2 salaries');
  });
});
