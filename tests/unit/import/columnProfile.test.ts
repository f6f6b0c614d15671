import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../src/import/propose/columnProfile';
import { columnOfCells } from './tableOf';

function profileOf(cells: readonly string[], name = 'Column') {
  const [column] = columnOfCells(name, cells).columns;
  if (column === undefined) throw new Error('There is no column.');
  return profileColumn(column, 3);
}

describe('what a column shows', () => {
  it('is counted in shares of its filled cells, and these of all', () => {
    expect(profileOf(['85000', '', 'n/a', '92k', 'EUR'])).toMatchObject({ index: 3, name: 'Column', numbers: 1 / 3, filled: 0.6, pay: 2 / 3, payWithUnit: 0, currency: 1 / 3, period: 0, namesPeriods: 0 });
    expect(profileOf(['', ''])).toMatchObject({ numbers: 0, filled: 0, pay: 0, payWithUnit: 0, currency: 0, middle: 0, numbersRows: false });
  });

  it('is pay with a unit where a cell names a currency, open or not, or a period', () => {
    expect(profileOf(['85000 €', '$92000', '95k a year', '99000']).payWithUnit).toBe(0.75);
    expect(profileOf(['0', '-5', 'zero', '1']).pay).toBe(0.25);
    expect(profileOf([`85000 ${'x'.repeat(120)}`, '85000']).pay).toBe(0.5);
    expect(profileOf(['85000'.padEnd(120), '85000'.padEnd(121)]).pay).toBe(0.5);
  });

  it('has the middle of the figures in their order', () => {
    expect(profileOf(['900', '100', '500']).middle).toBe(500);
    expect(profileOf(['900', '1000', '80', '70']).middle).toBe(900);
    expect(profileOf(['up to 300']).middle).toBe(300);
  });

  it('is currencies where cells name one and nothing else', () => {
    expect(profileOf(['EUR', 'usd', '€', 'kr', 'Fr', 'US dollars']).currency).toBe(1);
    expect(profileOf(['CA', 'R', 'EUR 5', 'Bonn', 'x'.repeat(41), '??']).currency).toBe(0);
  });

  it('is periods where cells name one, and not by a letter or two alone', () => {
    expect(profileOf(['year', 'Monthly', 'per hour', 'h'])).toMatchObject({ period: 1, namesPeriods: 0.75 });
    expect(profileOf(['day', ' h ', 'day', ' h '])).toMatchObject({ period: 1, namesPeriods: 0.5 });
    expect(profileOf(['yr', 'Bonn'])).toMatchObject({ period: 0.5, namesPeriods: 0 });
    expect(profileOf([`year ${' '.repeat(40)}`, 'Bonn']).period).toBe(0);
  });

  it('numbers the rows with years, or with figures that rise as the rows do', () => {
    expect(profileOf(['1900', '2100', '2024']).numbersRows).toBe(true);
    expect(profileOf(['1899', '2024']).numbersRows).toBe(false);
    expect(profileOf(['2101', '2024']).numbersRows).toBe(false);
    expect(profileOf(['2020.5', '2024']).numbersRows).toBe(false);
    const years = Array.from({ length: 19 }, (_, index) => String(2024 - index));
    expect(profileOf([...years, '7']).numbersRows).toBe(true);
    expect(profileOf([...years.slice(1), '7']).numbersRows).toBe(false);
    expect(profileOf(['1', '2', '3']).numbersRows).toBe(true);
    expect(profileOf(['1', '2']).numbersRows).toBe(false);
    expect(profileOf(['1', '2', '10']).numbersRows).toBe(true);
    expect(profileOf(['1', '2', '11']).numbersRows).toBe(false);
    expect(profileOf(['1', '3', '2']).numbersRows).toBe(false);
    expect(profileOf(['1', '2.5', '3']).numbersRows).toBe(false);
    expect(profileOf(['1.5', '2', '3']).numbersRows).toBe(false);
    expect(profileOf(['1', '1', '2', '2', '3']).numbersRows).toBe(true);
  });

  it('is what its header says', () => {
    const { words, hints } = profileOf(['1'], 'Annual salary (EUR)');
    expect(words.pay).toBe(2);
    expect(hints).toEqual({ currency: 'EUR', period: 'year', unit: null });
  });
});
