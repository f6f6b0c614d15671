import { describe, expect, it } from 'vitest';
import { countOf, salariesInWords } from '../../../src/query/countOf';

describe('a count of things', () => {
  it('has its noun, of one and of several', () => {
    expect([0, 1, 74_301].map((count) => countOf(count, 'row'))).toEqual(['0 rows', '1 row', '74,301 rows']);
    expect(countOf(2, 'currency', 'currencies')).toBe('2 currencies');
  });

  it('is one of salaries', () => {
    expect([1, 1_203].map(salariesInWords)).toEqual(['1 salary', '1,203 salaries']);
  });
});
