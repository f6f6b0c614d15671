import { describe, expect, it } from 'vitest';
import { nameOfOwnColumn, ownColumn } from '../../../src/query/view';

describe('what a table is sorted by', () => {
  it('is a column of the data set by its name, whatever it is called', () => {
    for (const name of ['pay', '', 'a.b', '__proto__', 'column.x']) {
      expect(nameOfOwnColumn(ownColumn(name))).toBe(name);
    }
  });

  it('or what every data set has', () => {
    expect(nameOfOwnColumn('pay')).toBeNull();
  });
});
