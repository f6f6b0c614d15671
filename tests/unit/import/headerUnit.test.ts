import { describe, expect, it } from 'vitest';
import { headerUnit } from '../../../src/import/propose/headerUnit';

describe('what a header says that figures are counted in', () => {
  it.each([
    [10_000_000, ['Salary (crores)', 'CTC in Cr', 'करोड़', '千万円', '천만']],
    [1_000_000, ['in millions', 'Mio €', 'Gehalt (MEUR)', 'mln zł', 'mn', 'miljoner', 'juta', 'triệu', 'млн руб', '百万円', '백만', '€m', '$M', '€MM', 'm€', 'M €', 'in 1 000 000', '1000000']],
    [100_000, ['CTC (LPA)', 'lakhs', 'lac', 'लाख', '十万', 'in 100 000']],
    [10_000, ['年収（万円）', '萬', '연봉 (만원)', '연봉 만', '만 원', 'in 10000']],
    [1_000, ['in thousands', 'Tausend', 'TSD', 'milliers', 'migliaia', 'milhares', 'duizend', 'tusen', 'tys. zł', 'ezer Ft', 'ribu', 'nghìn', 'tkr', 'Pay (k)', 'KEUR', 'TEUR', 'kUSD', 'en miles', 'em mil', 'тыс. руб.', '千円', '천원', 'k€', '€k', 'T€', '$ K', 'in 1000 EUR', '1 000s', '000s', "£'000"]],
  ] as const)('is %d', (unit, names) => {
    for (const name of names) expect([name, headerUnit(name)]).toEqual([name, unit]);
  });

  it.each([
    'Salary', '', 'no thousands', 'not in thousands', 'without thousands', 'thousands separator', 'in full, no k', '401k match', '401 k', 'lakhs or crores', 'k€ or m€', 'mile',
    'Kč', 'Salary 2024', '12 000', '1 000 5', '10', '100', 'kmeur', '€ks',
  ])('is nothing, or several things: “%s”', (name) => {
    expect(headerUnit(name)).toBeNull();
  });

  it('is in the first clause of a question', () => {
    expect(headerUnit(`How much do you earn in thousands? ${'Please think of it for a while. '.repeat(3)}`)).toBe(1000);
    expect(headerUnit(`How much do you earn? ${'Please think of it for a while. '.repeat(3)} (k€)`)).toBeNull();
  });
});
