import { describe, expect, it } from 'vitest';
import { isPurchasingPowerLoaded, loadPurchasingPower, purchasingPower } from '../../../src/query/purchasingPower';

describe('what the basis “Purchasing power” takes', () => {
  it('can be had once it was loaded', async () => {
    expect(isPurchasingPowerLoaded()).toBe(false);
    expect(purchasingPower).toThrow('Purchasing power is not loaded');
    await loadPurchasingPower();
    expect(isPurchasingPowerLoaded()).toBe(true);
    expect(purchasingPower().table.countries.size).toBeGreaterThan(100);
  });

  it('is the same, loaded once more', async () => {
    await loadPurchasingPower();
    const loaded = purchasingPower();
    await loadPurchasingPower();
    expect(purchasingPower()).toBe(loaded);
  });
});
