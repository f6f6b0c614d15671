import { beforeAll, describe, expect, it } from 'vitest';
import { comparableInWords, differenceInWords } from '../../../src/query/comparableInWords';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { salaryAt } from '../../../src/query/salary';
import { ask, builtIn, scaleOf } from '../given';

beforeAll(loadPurchasingPower);

describe('what a salary is above the median', () => {
  it('is a plain difference where its country is known', () => {
    // 137,192 Canadian dollars are US$96,693 at market rate.
    expect(differenceInWords(salaryAt(ask(builtIn), 16), 148_020)).toBe('−US$51,327');
  });

  it('is only about so where its amount is the middle of a span', () => {
    const salary = salaryAt(ask(builtIn, { scale: scaleOf({ basis: 'purchasingPower' }) }), 19);
    // € 93,477: from 114,614 in the dearest country to 241,209 in the cheapest, 177,912 in the middle.
    expect(comparableInWords(salary)).toBe('≈Int$177,912');
    expect(differenceInWords(salary, 148_020)).toBe('≈+Int$29,892');
    expect(differenceInWords(salary, 177_912 + 20_000)).toBe('≈−Int$20,000');
  });
});
