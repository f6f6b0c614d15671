import { beforeAll, describe, expect, it } from 'vitest';
import { emptyingFilters, isAllLeftOut, withoutFilter } from '../../../src/query/emptied';
import { createQuery } from '../../../src/query/createQuery';
import { currencyCodeOf } from '../../../src/pay/currency';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { builtIn, CAD, datasetOf, EUR, GBP, scaleOf, USD } from '../given';

const query = createQuery(builtIn);
const SHORT_IN_EUROS: View = { ...DEFAULT_VIEW, list: 'short', currencies: [EUR] };

describe('emptyingFilters', () => {
  it('tells for the euro figures of the short list what each filter took away', () => {
    expect(query.ask(SHORT_IN_EUROS).count).toBe(0);
    expect(emptyingFilters(query, SHORT_IN_EUROS)).toEqual([
      { filter: 'currencies', count: 11 },
      { filter: 'list', count: 2 },
    ]);
  });

  it('tells the same as published', () => {
    const view = { ...SHORT_IN_EUROS, currencies: [CAD, GBP], scale: scaleOf({ basis: 'published' }) };
    expect(emptyingFilters(query, view)).toEqual([
      { filter: 'currencies', count: 11 },
      { filter: 'list', count: 2 },
    ]);
  });

  it('has nothing to tell where any salary is shown', () => {
    expect(emptyingFilters(query, DEFAULT_VIEW)).toEqual([]);
    expect(emptyingFilters(query, { ...SHORT_IN_EUROS, currencies: [EUR, USD] })).toEqual([]);
  });

  it('leaves out a filter that brings nothing back by itself', () => {
    // No euro figure in the whole data set: the list takes none of them away.
    const dollars = createQuery(datasetOf([['USD', 2], ['USD', 1]], 1));
    expect(emptyingFilters(dollars, SHORT_IN_EUROS)).toEqual([{ filter: 'currencies', count: 1 }]);
  });

  it('has nothing to tell of a data set without rows', () => {
    expect(emptyingFilters(createQuery(datasetOf([])), SHORT_IN_EUROS)).toEqual([]);
  });
});

describe('withoutFilter', () => {
  it('clears one filter and leaves everything else', () => {
    const scale = scaleOf({ target: EUR });
    const view: View = { ...SHORT_IN_EUROS, scale };
    expect(withoutFilter(view, 'currencies')).toEqual({ ...view, currencies: [] });
    expect(withoutFilter(view, 'list')).toEqual({ ...view, list: 'full' });
    expect(withoutFilter(view, 'list').scale).toBe(scale);
  });
});

describe('isAllLeftOut', () => {
  const TWD = currencyCodeOf('TWD');
  const view = (change: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, scale: scaleOf({ basis: 'purchasingPower' }), ...change });
  const dataset = datasetOf([['TWD', 1], ['TWD', 2], ['USD', 90_000]]);
  const mixed = createQuery(dataset);
  beforeAll(loadPurchasingPower);

  it('is so where what passes has no parity, whatever the range of pay', () => {
    const onlyTaiwan = createQuery(datasetOf([['TWD', 1], ['TWD', 2]]));
    expect(isAllLeftOut(onlyTaiwan, view())).toBe(true);
    expect(isAllLeftOut(onlyTaiwan, view({ payRange: { low: 0, high: null } }))).toBe(true);
    expect(isAllLeftOut(mixed, view({ currencies: [TWD] }))).toBe(true);
    // At market rate all have a place.
    expect(isAllLeftOut(onlyTaiwan, DEFAULT_VIEW)).toBe(false);
  });

  it('is not so where any salary is on show, none passes, or a range of pay takes away what has a parity', () => {
    expect(isAllLeftOut(mixed, view())).toBe(false);
    expect(isAllLeftOut(mixed, view({ currencies: [USD] }))).toBe(false);
    expect(isAllLeftOut(mixed, view({ currencies: [USD], payRange: { low: 100_000, high: null } }))).toBe(false);
    expect(isAllLeftOut(mixed, view({ payRange: { low: 100_000, high: null } }))).toBe(false);
    expect(isAllLeftOut(createQuery(datasetOf([])), view())).toBe(false);
  });
});
