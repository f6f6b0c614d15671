import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from './renderPage';
import { standInForModalDialogs } from './showModal';

const undo = () => screen.getByRole('button', { name: 'Undo' });
const redo = () => screen.getByRole('button', { name: 'Redo' });
const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';
const euros = () => screen.getByRole('checkbox', { name: /^EUR/ });
const said = (text: string) => screen.findByText(text);

describe('Undo and Redo', () => {
  it('can do nothing at first, and say so', async () => {
    renderPage();
    expect(isOff(await screen.findByRole('button', { name: 'Undo' }))).toBe(true);
    expect(isOff(redo())).toBe(true);
  });

  it('take a choice back and make it again, and say which', async () => {
    const { user } = renderPage();
    await screen.findByRole('button', { name: 'Undo' });
    await user.click(euros());
    await waitFor(() => {
      expect(undo()).toHaveAccessibleDescription('Undo: filter by currency EUR');
    });
    await user.click(undo());
    expect(await said('Undone: filter by currency EUR')).toBeVisible();
    expect(euros()).not.toBeChecked();
    // The focus stays where it was pressed, though there is nothing more to undo.
    expect(undo()).toHaveFocus();
    expect(isOff(undo())).toBe(true);
    await user.click(redo());
    expect(await said('Redone: filter by currency EUR')).toBeVisible();
    expect(euros()).toBeChecked();
  });

  it('say what was undone until the next change is made', async () => {
    const { user } = renderPage();
    await screen.findByRole('button', { name: 'Undo' });
    await user.click(euros());
    await user.click(undo());
    expect(await said('Undone: filter by currency EUR')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show in' }), 'EUR');
    expect(screen.queryByText('Undone: filter by currency EUR')).toBeNull();
  });

  it('read out what was done in a live region', async () => {
    const { user } = renderPage();
    await screen.findByRole('button', { name: 'Undo' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show in' }), 'EUR');
    await user.click(undo());
    const text = await said('Undone: figures in euros');
    expect(text.closest('[aria-live="polite"]')).not.toBeNull();
  });

  it('have keys: Ctrl or ⌘ and Z, with Shift or Y to redo', async () => {
    const { user } = renderPage();
    expect(await screen.findByRole('button', { name: 'Undo' })).toHaveAttribute('aria-keyshortcuts', 'Control+Z Meta+Z');
    await user.click(euros());
    await user.keyboard('{Control>}z{/Control}');
    expect(euros()).not.toBeChecked();
    await user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
    expect(euros()).toBeChecked();
    await user.keyboard('{Meta>}z{/Meta}');
    expect(euros()).not.toBeChecked();
    await user.keyboard('{Control>}y{/Control}');
    expect(euros()).toBeChecked();
  });

  it('leave text fields their own undo', async () => {
    const { user } = renderPage();
    await screen.findByRole('button', { name: 'Undo' });
    await user.click(euros());
    await user.click(screen.getByText('Edit rates and working year'));
    const [field] = await screen.findAllByRole('textbox');
    await user.click(field ?? document.body);
    await user.keyboard('{Control>}z{/Control}?');
    expect(euros()).toBeChecked();
    expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
  });
});

describe('the list of keys', () => {
  beforeEach(standInForModalDialogs);

  it('opens with ? and with its button, names every key and gives the focus back', async () => {
    const { user } = renderPage();
    const button = await screen.findByRole('button', { name: 'Keys' });
    await user.click(button);
    const dialog = screen.getByRole('dialog', { name: 'Keys' });
    const bars = await within(dialog).findByRole('region', { name: 'On the bars of the chart' });
    expect(bars).toHaveTextContent('↓Go to the next bar');
    expect(bars).toHaveTextContent('PPin the marked salary, or unpin it');
    const anywhere = within(dialog).getByRole('region', { name: 'Anywhere but in a text field' });
    expect(within(dialog).queryByRole('region', { name: /groups|range|table/ })).toBeNull();
    expect(anywhere).toHaveTextContent('CtrlZUndo the last change');
    expect(anywhere).toHaveTextContent('CtrlShiftZCtrlYRedo what was undone');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  it('keeps the page’s keys from what is behind it', async () => {
    const { user } = renderPage();
    await screen.findByRole('button', { name: 'Keys' });
    await user.click(euros());
    await user.keyboard('?');
    await user.keyboard('{Control>}z{/Control}');
    await user.click(within(screen.getByRole('dialog', { name: 'Keys' })).getByRole('button', { name: 'Close' }));
    expect(euros()).toBeChecked();
  });
});
