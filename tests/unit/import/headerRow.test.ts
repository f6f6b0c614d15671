import { describe, expect, it } from 'vitest';
import { findHeaderRow } from '../../../src/import/headerRow';

describe('The header is', () => {
  it.each([
    ['the first row over figures', 0, [['Company', 'Pay'], ['Acme', '85000']]],
    ['the first row over pay in words', 0, [['salary'], ['€60.000'], ['12 LPA']]],
    ['below a title', 1, [['Salaries of 2024', '', ''], ['Company', 'City', 'Pay'], ['Acme', 'Bonn', '1']]],
    ['below a title in two cells', 2, [['Made on 2024-01-05', 'by HR', ''], ['', '', ''], ['Company', 'City', 'Pay'], ['Acme', 'Bonn', '1']]],
    ['below a title, where only two rows are so wide', 1, [['Pay', '', ''], ['Company', 'City', 'Pay'], ['Acme', 'Bonn', '1'], ['Globex']]],
    ['of years', 0, [['Company', '2023', '2024'], ['Acme', '1', '2']]],
    ['of questions that are numbered', 0, [['1. Where do you work?', '2. What do you earn, in 2024?'], ['Bonn', '85000']]],
    ['of names with figures in them', 0, [['Pay 2023 (EUR)', '2024 salary'], ['85000', '1']]],
    ['with an empty cell, as an index has', 0, [['', 'Pay', 'City'], ['0', '85000', 'Bonn']]],
    ['the first row over words that do not recur', 0, [['Company', 'City'], ['Acme', 'Bonn'], ['Globex', 'Bonn']]],
    ['the only row', 0, [['Company', 'Pay']]],
    ['said again where pages were joined', 0, [['Company', 'Pay'], ['Acme', '1'], ['Company', 'Pay'], ['Globex', '2']]],
    ['about as wide as the table', 0, [['a', 'b', 'c', 'd', 'e', 'f', 'g', '', '', ''], ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']]],
    ['not as wide as two thirds of it', 1, [['a', 'b', 'c', 'd', 'e', 'f', '', '', '', ''], ['k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't']]],
    ['as wide as most rows, the wider of two that are as many', 1, [['Report', ''], ['Company', 'Pay']]],
    ['over blank rows', 0, [['Company', 'City'], ['', ' '], ['Acme', 'Bonn']]],
    ['with the same name twice over figures', 0, [['Pay', 'Pay'], ['1', '2']]],
    ['with the same name twice over figures, one of which is missing', 0, [['Pay', 'Pay'], ['1', '2'], ['n/a', 'n/a']]],
    ['of questions with numbers of two digits, spaces or none behind', 0, [['10. Where?', '11.City', '2023  salary'], ['Bonn', 'x', '85000']]],
    ['of a name in brackets behind a number', 0, [['1) Pay', '2: City'], ['85', 'Bonn']]],
    ['over rows that are longer', 0, [['Company', 'Pay', 'City'], ['Acme', '85', '000', 'Bonn']]],
  ])('%s', (_, index, rows) => {
    expect(findHeaderRow(rows)).toBe(index);
  });
});

describe('There is no header', () => {
  it.each([
    ['over nothing', []],
    ['in blank rows', [['', ' '], ['']]],
    ['where the first row holds a figure', [['Acme', '85000'], ['Globex', '92000']]],
    ['where the first row holds pay in words', [['Acme', 'EUR 85,000'], ['Globex', '€92k']]],
    ['where pay is written after the figure', [['120 000 zł'], ['90 000 zł']]],
    ['where a word of the first row recurs', [['Acme', 'Bonn', 'Competitive'], ['Globex', 'Bonn', '85000']]],
    ['where the first row holds a negative figure', [['-85000'], ['1']]],
    ['where the first row holds a figure in brackets', [['(85 net)'], ['1']]],
    ['where the first row holds a figure of another script', [['٨٥ أجر'], ['1']]],
    ['where only a currency stands beside the figure', [['EUR 85'], ['1']]],
    ['where a short word stands beside the figure', [['ab 85'], ['1']]],
    ['where a number without a point begins the cell', [['12 pays'], ['1']]],
    ['where a word stands twice in words alone', [['Bonn', 'Bonn'], ['Köln', 'Kiel']]],
  ])('%s', (_, rows) => {
    expect(findHeaderRow(rows)).toBeNull();
  });
});
