import { describe, expect, it } from 'vitest';
import { distributionPicture, middlePicture } from '../../../../src/features/chart/distributionPicture';
import { ask, datasetOf, range, USD } from '../../given';

/** So many salaries of US$10,000 each. */
function pictureOf(count: number) {
  const { panels, comparable } = ask(datasetOf(range(1, count).map(() => ['USD', 10_000] as const)));
  const [panel] = panels;
  const picture = panel === undefined ? null : distributionPicture(panel.rows, comparable, USD, 'year', 5);
  if (picture === null) throw new Error('There is a picture');
  return picture;
}

describe('the count axis of a distribution', () => {
  it('has whole numbers alone, however few salaries there are', () => {
    expect(pictureOf(10).axis).toEqual({ end: 10, ticks: [0, 5, 10] });
    expect(pictureOf(9).axis).toEqual({ end: 9, ticks: [0, 5] });
    expect(pictureOf(5).axis).toEqual({ end: 5, ticks: [0, 2, 4] });
    expect(pictureOf(2).axis).toEqual({ end: 2, ticks: [0, 1, 2] });
    expect(pictureOf(1).axis).toEqual({ end: 1, ticks: [0, 1] });
    for (const count of range(1, 200)) {
      const { ticks } = pictureOf(count).axis;
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeGreaterThan(1);
    }
  });

  it('has quarters of a hundred where they are whole', () => {
    expect(pictureOf(100).axis.ticks).toEqual([0, 25, 50, 75, 100]);
  });
});

describe('the median in a distribution', () => {
  const quartiles = { lower: 10_000, median: 10_000, upper: 10_000 };

  it('is about so where the country of any salary is open', () => {
    const labelOf = (isOpen: boolean) => middlePicture(pictureOf(5), quartiles, USD, 'year', isOpen)?.medianLabel;
    expect(labelOf(false)).toBe('median US$10,000');
    expect(labelOf(true)).toBe('median ≈US$10,000');
  });

  it('is not there where there are no salaries', () => {
    expect(middlePicture(pictureOf(5), null, USD, 'year', false)).toBeNull();
  });
});
