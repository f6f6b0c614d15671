import { describe, expect, it } from 'vitest';
import { headerUnit } from '../../../../src/import/propose/headerUnit';

function units(names: readonly string[]): ReadonlyArray<readonly [string, number | null]> {
  return names.map((name) => [name, headerUnit(name)]);
}

function each(names: readonly string[], unit: number | null): ReadonlyArray<readonly [string, number | null]> {
  return names.map((name) => [name, unit]);
}

describe('what a header says that figures are counted in', () => {
  it('is not in a word within another word', () => {
    const names = [
      'Lucr', 'Crew', 'Autumn', 'Mnemonic', 'Cadillac', 'Lace', 'Work', 'Kids', 'Berlin miles', 'In milestones', '불만', '만족', '인천', '천안', 'Team €', '€ Markt', 'Am €', '€mx', 'Markt €', '€ kr', '$Kc', 'x1000', '1000th',
    ];
    expect(units(names)).toEqual(each(names, null));
  });

  it('is denied by a word, and not by a part of one', () => {
    expect(units(['Casino in thousands', 'Norway in thousands', 'No thousands', 'Never thousands', 'Thousands separators', 'Thousands, in full', 'In fuller thousands', 'Plain full thousands'])).toEqual([
      ['Casino in thousands', 1000],
      ['Norway in thousands', 1000],
      ['No thousands', null],
      ['Never thousands', null],
      ['Thousands separators', null],
      ['Thousands, in full', null],
      ['In fuller thousands', 1000],
      ['Plain full thousands', 1000],
    ]);
  });

  it('is said in each form of a word', () => {
    const crores = ['Crore', 'Crores', '千万', '천만'];
    const lakhs = ['Lakh', 'Lac', 'Lacs', '십만'];
    const millions = ['Million', 'Millions', 'in MGBP', 'миллион', 'trieu'];
    const thousands = ['Thousand', 'in mil', 'in miles', '천 원', '천 단위', '연봉 천', 'тис', 'k', 'TCHF'];
    expect(units(crores)).toEqual(each(crores, 10_000_000));
    expect(units(millions)).toEqual(each(millions, 1_000_000));
    expect(units(lakhs)).toEqual(each(lakhs, 100_000));
    expect(units(['만 단위', '만 원', '만원'])).toEqual(each(['만 단위', '만 원', '만원'], 10_000));
    expect(units(thousands)).toEqual(each(thousands, 1000));
  });

  it('is said beside a sign, with a space or without', () => {
    const millions = ['€ m', '€mm', '€ M', '$ MM', 'M€', 'm €', '(m€)', '€m)'];
    const thousands = ['€ k', '$K', 'K €', 't €', 'T €', '(k€)', '$k)', 't€'];
    expect(units(millions)).toEqual(each(millions, 1_000_000));
    expect(units(thousands)).toEqual(each(thousands, 1000));
  });

  it('is said in digits', () => {
    expect(
      units(['10 000', '10 000 000', '1 000 000', '000 000', '000 000s', '10000000', '1000s', '100000000', '5 1000', '1000 5', '5 000', '000', '20 000', '100 000 000', '1000x', 'in 1000', '1 000 times 5']),
    ).toEqual([
      ['10 000', 10_000],
      ['10 000 000', 10_000_000],
      ['1 000 000', 1_000_000],
      ['000 000', 1_000_000],
      ['000 000s', 1_000_000],
      ['10000000', 10_000_000],
      ['1000s', 1000],
      ['100000000', null],
      ['5 1000', null],
      ['1000 5', null],
      ['5 000', null],
      ['000', 1000],
      ['20 000', null],
      ['100 000 000', null],
      ['1000x', null],
      ['in 1000', 1000],
      ['1 000 times 5', 1000],
    ]);
  });

  it('is not the name of a pension plan', () => {
    expect(units(['401k', '401 k plan', 'Our 401k', '2401 k', '401 keur', '401k in thousands'])).toEqual([
      ['401k', null],
      ['401 k plan', null],
      ['Our 401k', null],
      ['2401 k', 1000],
      ['401 keur', 1000],
      ['401k in thousands', 1000],
    ]);
  });

  it('counts in names of eighty characters at most; of longer ones the words of the first clause do', () => {
    expect(headerUnit('Pay (thousands) '.padEnd(80, 'x'))).toBe(1000);
    expect(headerUnit('Pay (thousands) '.padEnd(81, 'x'))).toBeNull();
    expect(headerUnit('Pay in €m '.padEnd(80, 'x'))).toBe(1_000_000);
    expect(headerUnit('Pay in €m '.padEnd(81, 'x'))).toBeNull();
    expect(headerUnit('Thousands, '.padEnd(81, 'x'))).toBe(1000);
  });
});
