import { describe, expect, it } from 'vitest';
import { isMoreThanLikely } from '../../../src/pay/likelyPay';
import { EUR, JPY, USD } from '../given';

describe('pay that hardly anyone has', () => {
  it('is more than five million US dollars a year', () => {
    expect(isMoreThanLikely(5_000_000, USD, 'year')).toBe(false);
    expect(isMoreThanLikely(5_000_001, USD, 'year')).toBe(true);
  });

  it('is that in any currency and for any pay period', () => {
    // 93,000 × 2,080 hours; 2,400 × 2,080 = 4,992,000.
    expect(isMoreThanLikely(93_000, USD, 'hour')).toBe(true);
    expect(isMoreThanLikely(2_400, USD, 'hour')).toBe(false);
    // Some 5.1 million dollars at 0.88 euros each; yen are far below a cent and a half.
    expect(isMoreThanLikely(4_500_000, EUR, 'year')).toBe(true);
    expect(isMoreThanLikely(5_000_001, JPY, 'year')).toBe(false);
  });
});
