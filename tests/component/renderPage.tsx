import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { vi } from 'vitest';
import { App } from '../../src/app/App';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { type AppStore, createAppStore, type InitialState } from '../../src/store/createAppStore';

export type LoadInteractivePanel = ComponentProps<typeof App>['loadInteractivePanel'];

interface PageOptions {
  readonly initial?: Partial<InitialState>;
  readonly store?: AppStore;
  readonly loadInteractivePanel?: LoadInteractivePanel;
}

/** jsdom lays nothing out, so nothing is ever resized. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const neverLoaded: LoadInteractivePanel = () => new Promise(() => undefined);

/** The recharts panel itself, as the built page loads it. */
export const loadRecharts: LoadInteractivePanel = () =>
  import('../../src/features/chart/InteractivePanel');

/** The whole page over a store of its own, with the plain chart unless another is loaded. */
export function renderPage(options: PageOptions = {}): { user: UserEvent; unmount: () => void } {
  vi.stubGlobal('ResizeObserver', StillResizeObserver);
  const { initial, loadInteractivePanel = neverLoaded } = options;
  const store =
    options.store ?? createAppStore({ dataset: createBackendEngineerDataset(), ...initial });
  const { unmount } = render(<App store={store} loadInteractivePanel={loadInteractivePanel} />);
  return { user: userEvent.setup(), unmount };
}

/** Gives every element a width and a height, and lets the chart's bars stand at their ends at once. */
export function layOut(width: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
    configurable: true,
    get: () => width,
  });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
    configurable: true,
    get: () => 600,
  });
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('prefers-reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

export function takeLayoutBack(): void {
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
  vi.unstubAllGlobals();
}

/** The page with the bars that recharts draws. */
export async function renderPageWithRecharts(options: PageOptions = {}): Promise<UserEvent> {
  layOut(800);
  const { user } = renderPage({ loadInteractivePanel: loadRecharts, ...options });
  await vi.waitFor(
    () => {
      if (drawnBars().length === 0) throw new Error('recharts has drawn no bar yet');
    },
    { timeout: 10_000 },
  );
  return user;
}

export function region(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

export function summary(): HTMLElement {
  return region('Summary');
}

export function breakEven(): HTMLElement {
  return region('Does it deserve its place?');
}

export function payChart(): HTMLElement {
  return screen.getByRole('figure', { name: 'Pay chart' });
}

export function salaryTable(): HTMLElement {
  return screen.getByRole('table', { name: 'Salaries' });
}

/** The rows of the table below its header. */
export function salaryRows(): readonly HTMLElement[] {
  return within(salaryTable()).getAllByRole('row').slice(1);
}

/** The table's row of a salary, known by its published figure. */
export function salaryRow(figure: string): HTMLElement {
  const row = within(salaryTable())
    .getByText(figure, { selector: '.salary-button' })
    .closest('tr');
  if (row === null) throw new Error(`The table has no row for ${figure}`);
  return row;
}

/** What stands in a class of cells or labels, from top to bottom. */
export function textsOf(parent: ParentNode, selector: string): readonly string[] {
  return [...parent.querySelectorAll(selector)].map((element) => element.textContent);
}

/** The places on the page of the table's rows, from top to bottom. */
export function placesInTable(): readonly number[] {
  return textsOf(salaryTable(), 'td.cell-place').map((text) => Number.parseInt(text, 10));
}

/** The bars that recharts drew, from top to bottom. */
export function drawnBars(): readonly Element[] {
  return [...document.querySelectorAll('.recharts-bar-rectangle')];
}

export function placesInChart(): readonly number[] {
  return drawnBars().flatMap((bar) =>
    textsOf(bar, '.bar-place').map((text) => Number.parseInt(text, 10)),
  );
}

export function currencyBox(code: string): HTMLElement {
  const group = screen.getByRole('group', { name: 'Currency' });
  return within(group).getByRole('checkbox', { name: new RegExp(code) });
}

export async function choose(user: UserEvent, group: string, option: string): Promise<void> {
  const radios = screen.getByRole('radiogroup', { name: group });
  await user.click(within(radios).getByRole('radio', { name: option }));
}

/** The first select of that name: "Pay period" is the salaries' own before it is that of the reader's pay. */
export function selectField(label: string): HTMLElement {
  const [field] = screen.getAllByRole('combobox', { name: label });
  if (field === undefined) throw new Error(`There is no select ${label}`);
  return field;
}

export async function select(user: UserEvent, label: string, value: string): Promise<void> {
  await user.selectOptions(selectField(label), value);
}
