import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { currencyCodeOf } from '../../src/pay/currency';
import { createQuery } from '../../src/query/createQuery';
import { DEFAULT_VIEW } from '../../src/query/view';
import { createAppStore } from '../../src/store/createAppStore';
import { HeldFigures } from '../../src/store/HeldFigures';
import { StoreProvider, useShown } from '../../src/store/react';

function Currencies() {
  return <p>Shown: {useShown().view.currencies.join(', ') || 'all'}</p>;
}

function given(held: boolean) {
  const store = createAppStore({ dataset: createBackendEngineerDataset() });
  const page = (isHeld: boolean) => (
    <StoreProvider store={store}>
      <HeldFigures held={isHeld}>
        {(behind) => (
          <section aria-label="Figures" aria-busy={behind}>
            <Currencies />
          </section>
        )}
      </HeldFigures>
    </StoreProvider>
  );
  const { rerender } = render(page(held));
  return {
    store,
    choose: (code: string) => {
      act(() => {
        store.setState(({ view }) => ({ view: { ...view, currencies: [currencyCodeOf(code)] } }));
      });
    },
    hold: (isHeld: boolean) => {
      rerender(page(isHeld));
    },
  };
}

const figures = () => screen.getByRole('region', { name: 'Figures' });
const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('figures that are held', () => {
  it('stay as they were, and say that they are behind, until the view has rested', () => {
    const { choose } = given(true);
    choose('EUR');
    expect(figures()).toHaveTextContent('Shown: all');
    expect(figures()).toHaveAttribute('aria-busy', 'true');
    pass(400);
    choose('GBP');
    pass(400);
    expect(figures()).toHaveTextContent('Shown: all');
    pass(100);
    expect(figures()).toHaveTextContent('Shown: GBP');
    expect(figures()).toHaveAttribute('aria-busy', 'false');
  });

  it('follow once they are held no longer', () => {
    const { choose, hold } = given(true);
    choose('EUR');
    hold(false);
    pass(0);
    expect(figures()).toHaveTextContent('Shown: EUR');
    expect(figures()).toHaveAttribute('aria-busy', 'false');
  });
});

it('figures that are not held follow once all else is in the page', () => {
  const { choose } = given(false);
  choose('EUR');
  expect(figures()).toHaveAttribute('aria-busy', 'true');
  pass(0);
  expect(figures()).toHaveTextContent('Shown: EUR');
  expect(figures()).toHaveAttribute('aria-busy', 'false');
});

it.each([true, false])('figures of another data set are shown at once, held or not (%s)', (held) => {
  const { store, choose } = given(held);
  choose('EUR');
  act(() => {
    const dataset = createBackendEngineerDataset();
    store.setState({ dataset, query: createQuery(dataset), view: { ...DEFAULT_VIEW, search: 'new' } });
  });
  expect(figures()).toHaveTextContent('Shown: all');
  expect(figures()).toHaveAttribute('aria-busy', 'false');
});
