import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportSession } from '../../src/actions/importSession';
import { provideSessions } from '../../src/actions/importWork';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { type AppStore, createAppStore } from '../../src/store/createAppStore';
import { createFakeSession, OPENED, PROPOSAL } from '../fixtures/importSessions';
import { createSameThreadSession } from '../fixtures/sameThreadSession';
import { renderPage } from './renderPage';
import { standInForModalDialogs } from './showModal';

const CSV = [
  'job,salary,currency,city',
  'Engineer,45000,EUR,Berlin',
  'Engineer,52000,USD,Austin',
  'Designer,Competitive,GBP,London',
  'Designer,61000,GBP,London',
  'Designer,61000,GBP,London',
].join('\n');

let store: AppStore;
let user: UserEvent;

beforeAll(standInForModalDialogs);

beforeEach(() => {
  store = createAppStore({ dataset: createBackendEngineerDataset() });
});

function show(makeSession: () => ImportSession = createSameThreadSession): void {
  provideSessions(store, makeSession);
  ({ user } = renderPage({ store }));
}

function fileInput(): HTMLElement {
  return screen.getByLabelText('Data file');
}

function csv(text = CSV, name = 'pay.csv'): File {
  return new File([text], name, { type: 'text/csv' });
}

function review(): Promise<HTMLElement> {
  return screen.findByRole('dialog', { name: 'Review data' });
}

async function openForReview(): Promise<HTMLElement> {
  await user.upload(fileInput(), csv());
  return review();
}

function roleOf(column: string): HTMLElement {
  return screen.getByRole('combobox', { name: `Role of ${column}` });
}

async function standing(text: string): Promise<void> {
  await waitFor(() => {
    const dialog = screen.getByRole('dialog', { name: 'Review data' });
    expect(within(dialog).getByRole('status')).toHaveTextContent(text);
  });
}

/** A drag of files as the page sees it, which jsdom cannot make itself. */
function drag(type: 'dragOver' | 'drop', files: readonly File[], types = ['Files']): void {
  fireEvent[type](document.body, { dataTransfer: { files, types } });
}

describe('the ways in', () => {
  it('opens the file chooser by the button', async () => {
    show();
    const chosen = vi.fn<() => void>();
    fileInput().addEventListener('click', chosen);
    await user.click(screen.getByRole('button', { name: 'Open data' }));
    expect(chosen).toHaveBeenCalledTimes(1);
  });

  it('says beside the button that nothing leaves this browser, and where to see that', () => {
    show();
    expect(screen.getByRole('link', { name: 'Nothing leaves this browser' })).toHaveAttribute('href', '#verify');
  });

  it('takes a file that is dropped anywhere, and says so while it is held', async () => {
    show();
    drag('dragOver', []);
    expect(screen.getByText('Drop it to open it')).toBeVisible();
    drag('drop', [csv(), csv('', 'second.csv')]);
    expect(screen.queryByText('Drop it to open it')).not.toBeInTheDocument();
    expect(await review()).toHaveTextContent('2 files were given');
  });

  it('lets go of the hint when the file is taken away again', () => {
    show();
    drag('dragOver', []);
    fireEvent.dragLeave(document.body, { relatedTarget: null });
    expect(screen.queryByText('Drop it to open it')).not.toBeInTheDocument();
  });

  it('leaves text that is dragged about alone', () => {
    show();
    drag('dragOver', [], ['text/plain']);
    expect(screen.queryByText('Drop it to open it')).not.toBeInTheDocument();
  });

  it('takes cells that are pasted anywhere', async () => {
    show();
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.paste('salary\tcurrency\n45000\tEUR\n52000\tEUR\n');
    expect(await review()).toHaveTextContent('Pasted text');
    await standing('2 rows: 2 read, 0 set aside');
  });

  it('leaves what is pasted into a field to the field', async () => {
    show();
    await user.click(screen.getByText('Edit rates and working year'));
    await user.click(await screen.findByRole('textbox', { name: 'C$1 in US dollars' }));
    await user.paste('2000');
    expect(store.getState().importProgress.step).toBe('idle');
  });
});

describe('while a source is read', () => {
  it('shows how far it has come, and stops when it is asked to', async () => {
    const session = createFakeSession({
      open: (_source, _options, onProgress) => {
        onProgress({ bytes: 1_500_000, totalBytes: 3_000_000, rows: 12_345 });
        return new Promise(() => undefined);
      },
    });
    show(() => session);
    await user.upload(fileInput(), csv());
    const bar = await screen.findByRole('progressbar', { name: 'Reading pay.csv' });
    await screen.findByText('1.5 MB of 3 MB, 12,345 rows');
    expect(bar).toHaveAttribute('value', '1500000');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(session.ended()).toBe(true);
  });
});

describe('a source that cannot be opened', () => {
  it('says why, and offers another file', async () => {
    show(() => createFakeSession({ open: () => Promise.resolve({ ok: false, problem: 'It is a picture.' }) }));
    await user.upload(fileInput(), csv());
    expect(await screen.findByRole('alert')).toHaveTextContent('It is a picture.');
    const chosen = vi.fn<() => void>();
    fileInput().addEventListener('click', chosen);
    await user.click(screen.getByRole('button', { name: 'Open another file' }));
    expect(chosen).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the review', () => {
  it('proposes a role for each column and counts every row', async () => {
    show();
    const dialog = await openForReview();
    await standing('5 rows: 4 read, 1 set aside');
    expect(within(dialog).getByRole('table', { name: 'Columns' })).toBeVisible();
    expect(roleOf('salary')).toHaveDisplayValue('Pay');
    expect(roleOf('currency')).toHaveDisplayValue('Currency');
    expect(dialog).toHaveTextContent('Row 4: “Competitive”');
    expect(within(dialog).getByRole('row', { name: /45000 · EUR €45,000 per year/ })).toBeVisible();
  });

  it('judges each change at once, and folds repeats when asked to', async () => {
    show();
    await openForReview();
    await user.click(screen.getByRole('checkbox', { name: 'Set aside exact repeats (1)' }));
    await standing('5 rows: 3 read, 2 set aside');
    await user.selectOptions(roleOf('salary'), 'Leave out');
    await standing('5 rows: 0 read, 5 set aside');
    expect(screen.getByRole('button', { name: 'Explore' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Explore' })).toHaveAccessibleDescription(
      'Say which column is pay: set its role to “Pay”.',
    );
    await user.selectOptions(roleOf('salary'), 'Pay');
    await standing('5 rows: 3 read, 2 set aside');
    expect(screen.getByRole('button', { name: 'Explore' })).toBeEnabled();
  });

  it('reads the first row as a row when asked to', async () => {
    show();
    await openForReview();
    await user.click(screen.getByRole('checkbox', { name: 'The first row is a header' }));
    await waitFor(() => {
      expect(roleOf('Column 2')).toBeVisible();
    });
    expect(screen.getByRole('checkbox', { name: 'The first row is a header' })).not.toBeChecked();
  });

  it('asks for what the evidence leaves open, and is answered in one place for all rows', async () => {
    show(() => createFakeSession());
    await user.upload(fileInput(), csv());
    const dialog = await review();
    expect(within(dialog).getAllByText('Please settle')).toHaveLength(3);
    const dollar = within(dialog).getByRole('combobox', { name: 'What “$” stands for in 1 row' });
    expect(dollar).toHaveAccessibleDescription('Please settle');
    expect(dollar).toHaveDisplayValue('Set aside');
    await user.selectOptions(dollar, 'CAD');
    const progress = store.getState().importProgress;
    expect(progress.step === 'review' && progress.review.reading.currencies).toEqual([['$', 'CAD']]);
    const mark = within(dialog).getByRole('combobox', { name: 'Decimal mark' });
    expect(mark).toHaveAccessibleDescription(/“45\.000” reads as 45,000/);
    await user.selectOptions(mark, ',');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: /^Pay period of/ }), 'month');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: /^Currency of/ }), 'EUR');
    const after = store.getState().importProgress;
    expect(after.step === 'review' && after.review.reading).toMatchObject({
      decimalMark: ',',
      missingPeriod: 'month',
      missingCurrency: 'EUR',
    });
  });

  it('says what a header counts its figures in, shows what that makes of them, and takes another answer', async () => {
    show();
    await user.upload(fileInput(), csv('job,Salary (k€)\nEngineer,85\nDesigner,92.5\nCook,48k\n'));
    const dialog = await review();
    const unit = within(dialog).getByRole('combobox', { name: 'Figures are in' });
    expect(unit).toHaveDisplayValue('thousands');
    expect(unit).toHaveAccessibleDescription('Please settle “85” reads as 85,000. Rows: 2 counted so, 1 as written.');
    expect(within(dialog).getByRole('row', { name: /85 €85,000 per year/ })).toBeVisible();
    await user.selectOptions(unit, 'units, as they are written');
    await waitFor(() => {
      expect(within(dialog).getByRole('row', { name: /85 €85 per year/ })).toBeVisible();
    });
    expect(within(dialog).queryByText('Please settle')).not.toBeInTheDocument();
  });

  it('says what a header says of figures that give no period or currency of their own', async () => {
    show();
    await user.upload(fileInput(), csv('job,Monatsgehalt (EUR)\nCook,4500\nDriver,4600\n'));
    const dialog = await review();
    const period = within(dialog).getByRole('combobox', { name: 'Pay period of 2 rows without one of their own' });
    expect(period).toHaveDisplayValue('per month');
    expect(period).toHaveAccessibleDescription('The header “Monatsgehalt (EUR)” says per month.');
    const currency = within(dialog).getByRole('combobox', { name: 'Currency of 2 rows without one of their own' });
    expect(currency).toHaveAccessibleDescription('The header “Monatsgehalt (EUR)” names euros.');
  });

  it('drops what it said of a setting once that is changed', async () => {
    show();
    await user.upload(fileInput(), csv('job,Pay in EUR,Bonus\nCook,85000.50,1\nDriver,79000.25,2\nBaker,45.000,3\n'));
    const dialog = await review();
    const ofMark = /^“45\.000” and its like are read as thousands/;
    expect(within(dialog).getByText(ofMark)).toBeVisible();
    expect(within(dialog).getByText('The header of the pay names euros.')).toBeVisible();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Decimal mark' }), '.');
    expect(within(dialog).queryByText(ofMark)).not.toBeInTheDocument();
    expect(within(dialog).getByText('The header of the pay names euros.')).toBeVisible();
    await user.selectOptions(roleOf('Bonus'), 'pay');
    expect(within(dialog).queryByText('The header of the pay names euros.')).not.toBeInTheDocument();
  });

  it('says which column is no longer the pay when another is', async () => {
    show();
    await user.upload(fileInput(), csv('job,salary,2023\nCook,45000,41000\nDriver,46000,42000\n'));
    const dialog = await review();
    await user.selectOptions(roleOf('2023'), 'pay');
    const note = 'is “Pay” now, which only one column can be: “salary” is kept as “Number”.';
    expect(within(dialog).getByText(`“2023” ${note}`)).toBeVisible();
    await user.selectOptions(roleOf('salary'), 'pay');
    expect(within(dialog).queryByText(`“2023” ${note}`)).not.toBeInTheDocument();
    expect(roleOf('2023')).toHaveDisplayValue('Number');
  });

  it('asks for nothing but the currency of bare figures, and says so', async () => {
    show();
    await user.upload(fileInput(), csv('job,salary\nCook,45000.50\nDriver,46000\n'));
    const dialog = await review();
    expect(within(dialog).getByText('Choose the currency of these figures.')).toBeVisible();
    expect(within(dialog).queryByRole('combobox', { name: 'Decimal mark' })).not.toBeInTheDocument();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Currency of 2 rows without one' }), 'EUR');
    await standing('2 rows: 2 read, 0 set aside');
    expect(within(dialog).queryByText('Choose the currency of these figures.')).not.toBeInTheDocument();
  });

  it('asks whether the first row is a header only where a row can be one', async () => {
    show();
    await user.upload(fileInput(), csv('[{"salary": 45000, "currency": "EUR"}, {"salary": 46000, "currency": "EUR"}]', 'pay.json'));
    const dialog = await review();
    expect(within(dialog).queryByRole('checkbox', { name: 'The first row is a header' })).not.toBeInTheDocument();
  });

  it('presses for the decimal mark of figures that nobody is paid as thousands', async () => {
    show();
    await user.upload(fileInput(), csv('job,Hourly rate\nCook,15.125\nDriver,16.250\n'));
    const dialog = await review();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Currency of 2 rows without one' }), 'USD');
    await within(dialog).findByText('Please settle');
    expect(within(dialog).getByRole('combobox', { name: 'Decimal mark' })).toHaveAccessibleDescription(/^Please settle/);
  });

  it('offers the sheets of a workbook', async () => {
    const opened = { ...OPENED, sheets: ['2024', '2025'], sheet: '2024' };
    const open = vi.fn<ImportSession['open']>(() => Promise.resolve({ ok: true, opened }));
    show(() => createFakeSession({ open }));
    await user.upload(fileInput(), csv());
    await review();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), '2025');
    await review();
    expect(open.mock.lastCall?.[1]).toEqual({ sheet: '2025', header: null });
  });

  it('draws three hundred columns', async () => {
    const columns = Array.from({ length: 300 }, (_, index) => ({
      name: `Column ${index + 1}`,
      examples: [],
      distinct: 1,
      empty: 0,
      kind: 'text' as const,
    }));
    const reading = { ...PROPOSAL.reading, roles: columns.map(() => 'text' as const) };
    const opened = { ...OPENED, proposal: { ...PROPOSAL, columns, reading } };
    show(() => createFakeSession({ open: () => Promise.resolve({ ok: true, opened }) }));
    await user.upload(fileInput(), csv());
    await review();
    await waitFor(() => {
      expect(document.querySelectorAll('[aria-label^="Role of"]')).toHaveLength(300);
    });
  });

  it('hands the rows set aside to the browser’s downloads', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:rows';
      },
      revokeObjectURL: () => undefined,
    }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show();
    await openForReview();
    await user.click(screen.getByRole('button', { name: 'Download rows set aside' }));
    await waitFor(() => {
      expect(click).toHaveBeenCalledTimes(1);
    });
    expect(await saved[0]?.text()).toContain('Competitive');
    click.mockRestore();
    vi.unstubAllGlobals();
  });

  it('is left by Escape without a trace, and gives the focus back', async () => {
    show();
    screen.getByRole('button', { name: 'Open data' }).focus();
    fireEvent.change(fileInput(), { target: { files: [csv()] } });
    await review();
    expect(screen.getByRole('heading', { name: 'Review data' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(store.getState().dataset.rowCount).toBe(22);
    expect(screen.getByRole('button', { name: 'Open data' })).toHaveFocus();
  });

  it('ends in exploring the data, from which a button leads back to the built-in page', async () => {
    show();
    await openForReview();
    await user.click(screen.getByRole('button', { name: 'Explore' }));
    await waitFor(() => {
      expect(store.getState().dataset.rowCount).toBe(4);
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('pay');
    await user.click(await screen.findByRole('button', { name: 'Try it with the built-in page' }));
    expect(store.getState().dataset.rowCount).toBe(22);
  });
});
