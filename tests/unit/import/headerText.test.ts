import { describe, expect, it } from 'vitest';
import { headerText } from '../../../src/import/propose/headerText';

describe('the words of a header', () => {
  it.each([
    ['salaryInUsd', 'salary in usd'], ['min_pay', 'min pay'], ['low-pay/high\\pay', 'low pay high pay'], ['Größe', 'grosse'], ['Lønn', 'lonn'], ['Płaca', 'placa'], ['Maaşı', 'maasi'],
    ['Đồng', 'dong'], ['Præmie', 'praemie'], ['Año', 'ano'], ['ＳＡＬＡＲＹ', 'salary'], ['  Pay   (€)  ', 'pay'], ['Rise in %', 'rise in %'], ['연봉', '연봉'], ['', ''], ['???', ''],
  ])('“%s” are “%s”', (name, whole) => {
    expect(headerText(name).clause).toBe(whole);
    expect(headerText(name).whole).toBe(whole);
  });

  it.each([
    ['Salary (gross, per year)', 'salary', 'salary gross per year'], ['(gross) Salary', 'gross', 'gross salary'], ['Pay? Really', 'pay', 'pay really'], ['Pay. Per year', 'pay', 'pay per year'],
    ['Pay p.a.', 'pay p a', 'pay p a'], ['Pay: all', 'pay', 'pay all'], ['Pay; all', 'pay', 'pay all'], ['Pay [EUR]', 'pay', 'pay eur'], ['Pay {EUR}', 'pay', 'pay eur'], ['Pay | all', 'pay', 'pay all'],
    ['Pay\nall', 'pay', 'pay all'], ['Pay! all', 'pay', 'pay all'], ['Pay, all', 'pay', 'pay all'],
  ])('“%s” begin with the clause “%s”', (name, clause, whole) => {
    expect(headerText(name)).toEqual({ clause, whole });
  });

  it('are those of the first five hundred characters', () => {
    expect(headerText(`${'a '.repeat(249)}bcd`).whole).toMatch(/ a bc$/u);
  });
});
