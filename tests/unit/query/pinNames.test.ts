import { describe, expect, it } from 'vitest';
import { comparePins } from '../../../src/query/compare';
import { createQuery } from '../../../src/query/createQuery';
import { withPinNames } from '../../../src/query/pinNames';
import { DEFAULT_SCALE } from '../../../src/pay/scale';
import type { Pin } from '../../../src/query/view';
import { categoryColumn, datasetOf, openedOf, range, textColumn } from '../given';

/** Of 1,200 rows each is paid the same; the first and the last two are called the same. The header is row 1. */
const titles = range(1, 1_200).map((step) => (step === 1 || step > 1_198 ? 'Dev' : `Dev ${step}`));
const file = openedOf(datasetOf(titles.map(() => ['EUR', 50_000] as const)), [
  textColumn('title', titles, 'label'),
  categoryColumn('team', titles.map(() => 'a')),
]);
const salary = (row: number): Pin => ({ kind: 'salary', row });
const detailsOf = (pins: readonly Pin[]) => withPinNames(file, pins.map((pin) => ({ pin }))).map(({ name }) => name.detail);

describe('the names of what is pinned together', () => {
  it('have the row of the file where salaries would be called the same', () => {
    expect(detailsOf([salary(0), salary(1_199), salary(1), salary(1_198)])).toEqual(['Dev, row 2', 'Dev, row 1,201', 'Dev 2', 'Dev, row 1,200']);
  });

  it('are as they are where nothing else is called so', () => {
    expect(detailsOf([salary(0), salary(1), { kind: 'group', column: 'team', group: 'a' }])).toEqual(['Dev', 'Dev 2', 'team']);
    expect(detailsOf([])).toEqual([]);
  });

  it('are the same for a salary in another currency or of other pay', () => {
    const two = openedOf(datasetOf([['EUR', 50_000], ['USD', 50_000]]), [textColumn('title', ['Dev', 'Dev'], 'label')]);
    expect(withPinNames(two, [{ pin: salary(0) }, { pin: salary(1) }]).map(({ name }) => name.detail)).toEqual(['Dev', 'Dev']);
  });

  it('tell two rows apart that are compared', () => {
    const compared = comparePins(createQuery(file), [salary(1_198), salary(1_199)], DEFAULT_SCALE, false);
    expect(compared.map(({ name }) => name)).toEqual([
      { title: '€50,000', detail: 'Dev, row 1,200' },
      { title: '€50,000', detail: 'Dev, row 1,201' },
    ]);
  });
});
