import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  choose,
  currencyBox,
  drawnBars,
  layOut,
  type LoadInteractivePanel,
  loadRecharts,
  payChart,
  placesInChart,
  renderPage,
  renderPageWithRecharts,
  salaryTable,
  select,
  summary,
  takeLayoutBack,
  textsOf,
} from './renderPage';

afterEach(() => {
  takeLayoutBack();
  vi.restoreAllMocks();
});

const PAGE_ORDER = Array.from({ length: 22 }, (_, index) => index + 1);
const ONE_SCALE = [...PAGE_ORDER.slice(0, 16), 18, 19, 21, 20, 17, 22];

function labelsOf(place: string): readonly (string | undefined)[] {
  const bar = drawnBars().find((one) => textsOf(one, '.bar-place').includes(place));
  if (bar === undefined) throw new Error(`The chart has no bar for the ${place}`);
  return ['.bar-moved', '.bar-inside', '.bar-comparable', '.bar-difference'].map(
    (label) => textsOf(bar, label)[0],
  );
}

describe('the chart', () => {
  it('has a bar for each salary, highest comparable pay first', async () => {
    await renderPageWithRecharts();
    expect(drawnBars()).toHaveLength(22);
    expect(placesInChart()).toEqual(ONE_SCALE);
  });

  it('writes on each bar its place, how far it moved and both figures', async () => {
    await renderPageWithRecharts();
    expect(labelsOf('17th')).toEqual(['▼\u00a04', 'C$137,192', 'US$96,693', '−US$51,327']);
    expect(labelsOf('18th')).toEqual(['▲\u00a01', 'US$130,786', 'US$130,786', '−US$17,234']);
    expect(labelsOf('19th')[0]).toBe('▲\u00a01');
    expect(labelsOf('20th')).toEqual(['', '€93,477', 'US$106,197', '−US$41,823']);
    expect(labelsOf('21st')[0]).toBe('▲\u00a02');
    expect(labelsOf('1st')).toEqual(['', 'US$182,421', 'US$182,421', '+US$34,401']);
  });

  it('marks no other bar as moved', async () => {
    await renderPageWithRecharts();
    const moved = textsOf(payChart(), '.bar-moved').filter((mark) => mark !== '');
    expect(moved).toHaveLength(4);
  });

  it('says what the median is, and nothing of one where salaries are few', async () => {
    const user = await renderPageWithRecharts();
    expect(textsOf(payChart(), '.chart-median-label')).toEqual(['median US$148,020']);
    await user.click(currencyBox('EUR'));
    expect(placesInChart()).toEqual([20, 22]);
    expect(textsOf(payChart(), '.chart-median-label')).toEqual([]);
  });

  it('follows the scale', async () => {
    const user = await renderPageWithRecharts();
    await select(user, 'Show in', 'EUR');
    expect(labelsOf('17th')[2]).toBe('€85,112');
    expect(textsOf(payChart(), '.chart-median-label')).toEqual(['median €130,291']);
  });

  it('says the same while it waits for recharts', () => {
    renderPage();
    expect(textsOf(payChart(), '.static-wide .bar-place').map((text) => Number.parseInt(text, 10)))
      .toEqual(ONE_SCALE);
    expect(drawnBars()).toHaveLength(0);
  });

  it('fits a phone, too', async () => {
    layOut(360);
    renderPage({ loadInteractivePanel: loadRecharts });
    await vi.waitFor(() => {
      expect(drawnBars()).toHaveLength(22);
    });
    expect(placesInChart()).toEqual(ONE_SCALE);
  });
});

describe('the order of the bars', () => {
  it('goes from one scale to the page’s own and back', async () => {
    const user = await renderPageWithRecharts();
    const order = screen.getByRole('radiogroup', { name: 'Order of the bars' });
    expect(within(order).getByRole('radio', { name: 'One scale' })).toBeChecked();
    await choose(user, 'Order of the bars', 'Page order');
    expect(placesInChart()).toEqual(PAGE_ORDER);
    expect(
      within(payChart()).getByRole('heading', { name: 'Every salary in the page’s order' }),
    ).toBeVisible();
    await choose(user, 'Order of the bars', 'One scale');
    expect(placesInChart()).toEqual(ONE_SCALE);
  });

  it('leaves the marks of what moved', async () => {
    const user = await renderPageWithRecharts();
    await choose(user, 'Order of the bars', 'Page order');
    expect(labelsOf('17th')[0]).toBe('▼\u00a04');
    expect(labelsOf('21st')[0]).toBe('▲\u00a02');
  });
});

describe('a moving chart that cannot be loaded', () => {
  it('is said, with the plain chart in its place, and can be tried again', async () => {
    layOut(800);
    const load = vi.fn<LoadInteractivePanel>(loadRecharts);
    load.mockRejectedValueOnce(new Error('offline'));
    const { user } = renderPage({ loadInteractivePanel: load });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The moving chart could not be loaded',
    );
    expect(payChart().querySelectorAll('.static-wide .bar')).toHaveLength(22);
    await user.click(within(payChart()).getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => {
      expect(drawnBars()).toHaveLength(22);
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is said again where it fails again', async () => {
    const load = vi.fn<LoadInteractivePanel>(() => Promise.reject(new Error('offline')));
    const { user } = renderPage({ loadInteractivePanel: load });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(load).toHaveBeenCalledTimes(2);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The moving chart could not be loaded',
    );
  });
});

describe('an error while the chart is drawn', () => {
  it('leaves the rest of the page standing, and drawing can be tried again', async () => {
    layOut(800);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const load: LoadInteractivePanel = () =>
      broken
        ? Promise.resolve({
            default: () => {
              throw new Error('broken');
            },
          })
        : loadRecharts();
    const { user } = renderPage({ loadInteractivePanel: load });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The chart could not be drawn. Everything else on the page still works.',
    );
    expect(screen.queryByRole('figure', { name: 'Pay chart' })).not.toBeInTheDocument();
    await user.click(currencyBox('EUR'));
    expect(summary()).toHaveTextContent('2 of 22 salaries');
    expect(within(salaryTable()).getAllByRole('row')).toHaveLength(3);
    broken = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => {
      expect(drawnBars()).toHaveLength(2);
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
