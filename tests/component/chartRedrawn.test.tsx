import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { DEFAULT_VIEW, type View } from '../../src/query/view';
import { storeOf } from '../fixtures/storeOf';
import { draftView } from '../../src/store/viewTransitions';
import { categoryColumn, datasetOf, openedOf, range, textColumn } from '../unit/given';
import { drawnBars, layOut, loadRecharts, payChart, renderPage, takeLayoutBack } from './renderPage';

/** So many salaries in US dollars, in another order than that of the file, half of each of two levels. */
function salariesOf(count: number) {
  const rows = range(0, count - 1);
  return openedOf(datasetOf(rows.map((row) => ['USD', 10_000 + ((row * 37) % count) * 1_000] as const)), [
    textColumn('job', rows.map((row) => `Job ${row}`), 'label'),
    categoryColumn('level', rows.map((row) => (row % 2 === 0 ? 'a' : 'b'))),
  ]);
}

async function open(dataset: Dataset, change: Partial<View> = {}) {
  layOut(800);
  const store = storeOf({ dataset, view: { ...DEFAULT_VIEW, ...change } });
  renderPage({ store, loadInteractivePanel: loadRecharts });
  await screen.findByRole('radiogroup', { name: 'Chart' }, { timeout: 15_000 });
  const draw = (next: Partial<View>) => {
    act(() => {
      store.setState(draftView(next));
    });
  };
  return { draw };
}

const atTop = (bar: Element | undefined) => Number(/ ([\d.]+)\)$/.exec(bar?.getAttribute('transform') ?? '')?.[1]);
const fromTop = () => [...drawnBars()].toSorted((a, b) => atTop(a) - atTop(b));
const names = () => fromTop().map((bar) => bar.querySelector('.bar-place')?.textContent);

afterEach(takeLayoutBack);

describe('more bars than glide', () => {
  it('are moved to another order and stay the same elements', async () => {
    const { draw } = await open(salariesOf(100));
    await vi.waitFor(() => {
      expect(drawnBars()).toHaveLength(100);
    }, 15_000);
    const before = drawnBars();
    expect(names().slice(0, 3)).toEqual(['Job 27', 'Job 54', 'Job 81']);
    draw({ arrangement: 'page' });
    expect(names().slice(0, 3)).toEqual(['Job 0', 'Job 1', 'Job 2']);
    expect(drawnBars()).toEqual(before);
  });

  it('stay the same elements where a filter leaves them', async () => {
    const { draw } = await open(salariesOf(140));
    await vi.waitFor(() => {
      expect(drawnBars()).toHaveLength(140);
    }, 15_000);
    const before = drawnBars();
    draw({ columnFilters: [{ column: 'level', groups: ['a'] }] });
    expect(drawnBars()).toHaveLength(70);
    expect(drawnBars().every((bar) => before.includes(bar))).toBe(true);
  });
});

describe('the bins of a distribution', () => {
  it('are outlined one by one, and follow a filter', async () => {
    const { draw } = await open(salariesOf(300), { chart: 'distribution' });
    const outline = () => payChart().querySelector('path.bin')?.getAttribute('d') ?? '';
    const all = outline();
    expect(all.split('M').length - 1).toBeGreaterThan(10);
    draw({ search: 'job 1' });
    expect(outline()).not.toBe(all);
    draw({ search: '' });
    expect(outline()).toBe(all);
  });
});
