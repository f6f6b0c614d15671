import { describe, expect, it } from 'vitest';
import { askQuickly, changesIn } from '../../../scripts/mutation/runner/instrumented';

describe('code that Stryker instrumented', () => {
  it('asks for the change by its number, and counts what is met in place', () => {
    const code = 'const sum = stryMutAct_9fa48("7") ? a - b : (stryCov_9fa48("7", "12"), a + b);';
    expect(askQuickly(code)).toBe('const sum = (__change__ === 7 && __make__()) ? a - b : ((__left__[7]-- > 0 || __stop__(), __left__[12]-- > 0 || __stop__()), a + b);');
  });

  it('keeps the functions that were asked before', () => {
    const code = 'function stryMutAct_9fa48(id) { stryMutAct_9fa48 = isActive; return isActive(id); }';
    expect(askQuickly(code)).toBe(code);
  });

  it('is refused where it asks in another way', () => {
    expect(() => askQuickly('stryMutAct_9fa48("a") ? 1 : 2')).toThrow('in another way');
    expect(() => askQuickly('stryCov_9fa48("1", other)')).toThrow('in another way');
  });

  it('has as many numbers as the highest that is counted, and none where nothing is', () => {
    expect(changesIn('__left__[3]--, __left__[12]--; __left__[4]--')).toBe(13);
    expect(changesIn('const sum = a + b;')).toBe(0);
  });
});
