import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTheme } from '../../src/app/keptTheme';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { createAppStore } from '../../src/store/createAppStore';
import { renderPage, select } from './renderPage';

const KEY = 'salary-explorer:theme';

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

/** A visit in this browser: a store of its own over the same storage. */
function visit() {
  const store = createAppStore({ dataset: createBackendEngineerDataset() });
  keepTheme(store);
  return renderPage({ store });
}

function theme(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Theme' });
}

function forbid(method: 'getItem' | 'setItem' | 'removeItem'): void {
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('Forbidden', 'SecurityError');
  });
}

describe('the theme', () => {
  it('follows the system until one is chosen', () => {
    visit();
    expect(theme()).toHaveValue('system');
    expect(document.documentElement).toHaveAttribute('data-theme', 'system');
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('is shown at once and kept for the next visit', async () => {
    const { user, unmount } = visit();
    await select(user, 'Theme', 'dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(localStorage.getItem(KEY)).toBe('dark');
    unmount();
    visit();
    expect(theme()).toHaveValue('dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  });

  it('is forgotten when the system’s is chosen again', async () => {
    localStorage.setItem(KEY, 'light');
    const { user } = visit();
    expect(theme()).toHaveValue('light');
    await select(user, 'Theme', 'system');
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(document.documentElement).toHaveAttribute('data-theme', 'system');
  });

  it('is the system’s, and is said to be, where what is kept is no theme', () => {
    localStorage.setItem(KEY, 'purple');
    visit();
    expect(theme()).toHaveValue('system');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The theme kept in this browser could not be read; the system’s is used.',
    );
  });
});

describe('a browser that forbids storage', () => {
  it('shows the page all the same', () => {
    forbid('getItem');
    visit();
    expect(screen.getByRole('status')).toHaveTextContent('22 of 22 salaries');
    expect(theme()).toHaveValue('system');
  });

  it('shows the chosen theme and says that it is not kept', async () => {
    forbid('setItem');
    const { user } = visit();
    await select(user, 'Theme', 'dark');
    expect(theme()).toHaveValue('dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The theme holds for this visit only: this browser does not allow storage for this page.',
    );
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says why where the storage is full', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw Object.assign(new Error('Full'), { name: 'QuotaExceededError' });
    });
    const { user } = visit();
    await select(user, 'Theme', 'light');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The theme holds for this visit only: this browser’s storage is full.',
    );
  });

  it('says it once, however often the theme is changed', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    forbid('setItem');
    const { user } = visit();
    await select(user, 'Theme', 'dark');
    await select(user, 'Theme', 'light');
    expect(screen.getAllByText(/^The theme holds for this visit only/)).toHaveLength(1);
    expect(complaints).not.toHaveBeenCalled();
  });
});
