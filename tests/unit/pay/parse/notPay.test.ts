import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('letters right behind the digits', () => {
  it.each([
    ['€150d', '150 EUR day'],
    ['€15h', '15 EUR hour'],
    ['150w', 'not-pay'],
    ['401a', 'not-pay'],
    ['5e', 'not-pay'],
  ])('are a unit of time or make a name of it: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('letters right before the digits', () => {
  it.each([
    ['R45', '45 ZAR'],
    ['R45/h', '45 ZAR hour'],
    ['PHP45', '45 PHP'],
    ['P 45 per hour', '45 PHP or BWP hour'],
    ['P45', 'not-pay'],
    ['A04 45000', 'unclear-number'],
  ])('are a currency or the beginning of a name: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['We offer 45 PHP an hour', '45 PHP hour'],
    ['We offer 45 R an hour', '45 ZAR hour'],
    ['TOP 10 employers in town', 'not-pay'],
  ])('are a currency behind the number even among other words: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a number beside the name of a month', () => {
  it.each(['31 May', '31. Mai', 'Salary May 1900', 'Salary May 2024', 'Salary May 2100', 'May 5, 2024'])('is a date: “%s”', (text) => {
    expect(read(text)).toBe('not-pay');
  });

  it.each([
    ['Salary May 45000', '45000 unnamed'],
    ['Salary May 1850', '1850 unnamed'],
    ['Salary May 2150', '2150 unnamed'],
    ['May wage 3000', '3000 unnamed'],
    ['May wage 31', '31 unnamed'],
  ])('is pay where it is neither a day nor a year, or not right beside: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('numbers joined by a stroke, a colon or a plus', () => {
  it.each([
    ['1/2/24', 'not-pay'],
    ['10:30', 'not-pay'],
    ['30 /35 k€', 'several-figures'],
    ['40 000/ 45 000 €', 'several-figures'],
    ['+447700900123', 'not-pay'],
    ['€45000+5000', 'several-figures'],
  ])('are a date, a time or two figures: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a number that counts or labels', () => {
  it.each(['40-hour week', '9 am start', '12 pm', '99 h', 'Grade 7', '403(b)', '4.5 ★'])('is no pay: “%s”', (text) => {
    expect(read(text)).toBe('not-pay');
  });

  it.each([
    ['Salary scale 45,000 - 55,000', '45000 to 55000 unnamed'],
    ['401 per day', '401 unnamed day'],
    ['450 pm', '450 unnamed month'],
    ['100 h', '100 unnamed hour'],
    ['2000, 30', 'several-figures'],
  ])('is pay where it is too large for that or nothing is counted: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('digits that fit no number', () => {
  it.each(['1 lakh 1.2.3 thousand', '12€50', "500' kr", '120,000 130,000'])('make all of the text unclear: “%s”', (text) => {
    expect(read(text)).toBe('unclear-number');
  });
});
