import { beforeAll, expect, it } from 'vitest';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { createPaySteps } from '../../../src/query/paySteps';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { datasetOf, scaleOf } from '../given';

beforeAll(loadPurchasingPower);

it('takes a place of its own for each of many salaries', { timeout: 60_000 }, () => {
  // More factors than a function takes arguments.
  const rows = 130_000;
  const code = 'DE';
  if (!isCountryCode(code)) throw new Error('Germany has a code');
  const dataset = datasetOf(Array.from({ length: rows }, () => ['EUR', 1000] as const));
  const rowCountries = Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, code] as const));
  const comparable = createPaySteps(dataset).comparableOn(scaleOf({ basis: 'purchasingPower', rowCountries }));
  expect(comparable).toHaveLength(rows);
  expect(comparable[rows - 1]).toBe(comparable[0]);
});
