import { describe, expect, it } from 'vitest';
import { createBackendEngineerDataset } from '../../../src/dataset/backendEngineer';
import { publishedPay } from '../../../src/dataset/dataset';
import { formatPublishedPay } from '../../../src/pay/formatPay';
import { range } from '../given';

const dataset = createBackendEngineerDataset();

/** The page from top to bottom, written the way that this explorer writes pay. */
const ON_THE_PAGE = `
  US$182,421 US$168,445 US$162,861 US$160,896 US$156,019 US$154,462 US$153,912 US$152,938
  US$151,703 US$150,267 US$150,113 US$145,927 US$144,145 US$142,613 US$141,120 US$139,052
  C$137,192 US$130,786 US$128,210 €93,477 £85,904 €67,031
`;

describe('the built-in data set', () => {
  it('holds the 22 figures of the page in their order', () => {
    const figures = range(0, 21).map((row) => formatPublishedPay(publishedPay(dataset, row)));
    expect(figures).toEqual(ON_THE_PAGE.trim().split(/\s+/));
    expect(dataset.rowCount).toBe(22);
  });

  it('holds 18 figures in US dollars, 2 in euros and 1 each in Canadian dollars and pounds', () => {
    const codes = range(0, 21).map((row) => publishedPay(dataset, row).currency);
    const count = (code: string) => codes.filter((other) => other === code).length;
    expect([count('USD'), count('EUR'), count('CAD'), count('GBP')]).toEqual([18, 2, 1, 1]);
  });

  it('is ranked by the bare number, highest first', () => {
    expect([...dataset.pay]).toEqual([...dataset.pay].toSorted((a, b) => b - a));
  });

  it('takes every figure as pay per year', () => {
    expect(dataset.period.values).toEqual(['year']);
  });

  it('has the first eleven figures in the short list', () => {
    expect(dataset.shortList).toEqual(
      Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    );
  });

  it('is made anew at each call', () => {
    expect(createBackendEngineerDataset()).toEqual(dataset);
    expect(createBackendEngineerDataset().pay).not.toBe(dataset.pay);
  });
});
