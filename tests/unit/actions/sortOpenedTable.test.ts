import { describe, expect, it } from 'vitest';
import { providePlaces } from '../../../src/actions/placeTexts';
import { finishSorting, sortOpenedTable } from '../../../src/actions/sortOpenedTable';
import { sortingUnderWay } from '../../../src/actions/sortingUnderWay';
import type { PackedTexts } from '../../../src/dataset/packedTexts';
import { placesOfTexts } from '../../../src/query/textOrder';
import { DEFAULT_VIEW, ownColumn } from '../../../src/query/view';
import { type InitialState } from '../../../src/store/createAppStore';
import { storeOf } from '../../fixtures/storeOf';
import { datasetShown } from '../../../src/store/datasetTransitions';
import { builtIn, datasetOf, openedOf, range, textColumn } from '../given';

const NAME = ownColumn('name');

/** 3,000 salaries, each with a name of its own, the last in the alphabet first; placing waits for `go`. */
function waiting(initial: Partial<InitialState> = {}, fails = false) {
  const rows = range(1, 3_000);
  const dataset = openedOf(datasetOf(rows.map((pay) => ['USD', pay] as const)), [
    textColumn('name', rows.map((row) => `name ${3_001 - row}`)),
    textColumn('few', rows.map((row) => `few ${row % 9}`)),
  ]);
  const store = storeOf({ dataset, ...initial });
  const asked: Array<() => void> = [];
  providePlaces(store, async (texts: PackedTexts) => {
    await new Promise<void>((resolve) => {
      asked.push(resolve);
    });
    if (fails) throw new Error('No worker runs here');
    return placesOfTexts(texts);
  });
  const go = async () => {
    await Promise.resolve();
    asked.forEach((answer) => {
      answer();
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  };
  const first = () => {
    const { query, view } = store.getState();
    return query.ask(view).panels[0]?.tableRows.at(0);
  };
  return { store, asked, go, first, sorting: () => sortingUnderWay(store).getState().column };
}

describe('sorting by a column of very many texts', () => {
  it('leaves the old order in force, says so, and sorts once the new one is there', async () => {
    const { store, go, first, sorting } = waiting();
    sortOpenedTable.perform(store, NAME);
    expect(sorting()).toBe(NAME);
    expect(store.getState().view.sort).toBe(DEFAULT_VIEW.sort);
    await go();
    expect(sorting()).toBeNull();
    expect(store.getState().committedView.sort).toEqual({ column: NAME, descending: false });
    expect(first()).toBe(2_999);
    sortOpenedTable.perform(store, NAME);
    expect(store.getState().view.sort.descending).toBe(true);
  });

  it('asks for the order once, however often it is asked for', async () => {
    const { store, asked, go } = waiting();
    sortOpenedTable.perform(store, NAME);
    sortOpenedTable.perform(store, NAME);
    await go();
    expect(asked).toHaveLength(1);
    expect(store.getState().view.sort).toEqual({ column: NAME, descending: false });
  });

  it('gives way to another column that is chosen meanwhile', async () => {
    const { store, go, sorting } = waiting();
    sortOpenedTable.perform(store, NAME);
    sortOpenedTable.perform(store, ownColumn('few'));
    expect(sorting()).toBeNull();
    expect(store.getState().view.sort.column).toBe('column.few');
    await go();
    expect(store.getState().view.sort.column).toBe('column.few');
  });

  it('does nothing once other salaries are on show', async () => {
    const { store, go, sorting } = waiting();
    sortOpenedTable.perform(store, NAME);
    store.setState(datasetShown(builtIn));
    await go();
    expect(sorting()).toBeNull();
    expect(store.getState().view.sort).toEqual(DEFAULT_VIEW.sort);
  });

  it('works where no worker runs', async () => {
    const { store, go, first } = waiting({}, true);
    sortOpenedTable.perform(store, NAME);
    await go();
    await expect.poll(first).toBe(2_999);
  });
});

describe('a link that asks for such a sorting', () => {
  const sort = { column: NAME, descending: false } as const;

  it('shows the rows at once and sorts them later, without a step of the history', async () => {
    const { store, go, first, sorting } = waiting({ view: { ...DEFAULT_VIEW, sort } });
    expect(first()).toBe(0);
    finishSorting.perform(store);
    expect(sorting()).toBe(NAME);
    await go();
    expect(first()).toBe(2_999);
    expect(store.getState().view.sort).toEqual(sort);
    expect(store.getState().committedView).toBe(store.getState().view);
  });

  it('leaves what is typed meanwhile as it is', async () => {
    const { store, go, first } = waiting({ view: { ...DEFAULT_VIEW, sort } });
    finishSorting.perform(store);
    store.setState(({ view }) => ({ view: { ...view, search: 'name' } }));
    await go();
    expect(first()).toBe(2_999);
    const { view, committedView } = store.getState();
    expect([view.search, committedView.search]).toEqual(['name', '']);
    expect(committedView.sort).toBe(view.sort);
  });

  it('is left where another sorting was chosen', async () => {
    const { store, go } = waiting({ view: { ...DEFAULT_VIEW, sort } });
    finishSorting.perform(store);
    store.setState({ view: DEFAULT_VIEW, committedView: DEFAULT_VIEW });
    await go();
    expect(store.getState().view).toBe(DEFAULT_VIEW);
    finishSorting.perform(store);
    expect(store.getState().view).toBe(DEFAULT_VIEW);
  });
});
