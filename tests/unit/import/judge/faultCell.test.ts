import { describe, expect, it } from 'vitest';
import { cellAt, faultCell, reasonOf } from '../../../../src/import/judge/faultCell';
import { headersOfPay } from '../../../../src/import/judge/headersOfPay';
import { figureCell } from '../../../../src/import/judge/markEvidence';
import { SET_ASIDE_REASONS, type SetAsideReason } from '../../../../src/import/reading';
import { readingOf, tableOf } from '../tableOf';

const ROLES = ['label', 'pay', 'lowPay', 'highPay', 'currency', 'otherCurrency', 'period', 'text'] as const;
const READING = readingOf(ROLES);

function cellIn(cells: readonly string[], reason: SetAsideReason): string {
  return faultCell(tableOf(ROLES, [['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'], cells]), READING, 1, reason);
}

describe('the cell for which a row is set aside', () => {
  it.each(['noPay', 'unreadPay', 'zeroPay', 'negativePay', 'tooHighPay', 'lowAboveHigh', 'noCurrency', 'unknownCurrency', 'repeat'] as const)('is that of its pay: %s', (reason) => {
    expect(cellIn(['Ada', '1', '2', '3', 'EUR', 'USD', 'year', 'note'], reason)).toBe('1 · 2 · 3');
    expect(cellIn(['Ada', '', '2', '', 'EUR', 'USD', 'year', 'note'], reason)).toBe('2');
    expect(cellIn(['Ada', '', '', '', 'EUR', 'USD', 'year', 'note'], reason)).toBe('');
  });

  it('is that of its currency where that is open, or else of its pay', () => {
    expect(cellIn(['Ada', '1', '2', '3', 'A', 'B', 'year', ''], 'openCurrency')).toBe('A · B');
    expect(cellIn(['Ada', '1', '2', '3', '', 'B', 'year', ''], 'openCurrency')).toBe('B');
    expect(cellIn(['Ada', '$1', '$2', '$3', '', '', 'year', ''], 'openCurrency')).toBe('$1 · $2 · $3');
  });

  it('is that of its period where that is unknown, or else of its pay', () => {
    expect(cellIn(['Ada', '1', '2', '3', '', '', 'per project', ''], 'unknownPeriod')).toBe('per project');
    expect(cellIn(['Ada', '1', '2', '3', '', '', 'year', ''], 'unknownPeriod')).toBe('1 · 2 · 3');
    expect(faultCell(tableOf(['pay'], [['1 per project']]), readingOf(['pay']), 0, 'unknownPeriod')).toBe('1 per project');
  });

  it('of a total is its word and its figures', () => {
    expect(cellIn([' Total ', '1', '2', '3', '', '', '', ''], 'totalRow')).toBe('Total · 1 · 2 · 3');
    expect(cellIn(['Ada', '1', '', '', '', '', '', ''], 'totalRow')).toBe('1');
  });

  it.each(['missingCells', 'cutOff'] as const)('is the last that is filled: %s', (reason) => {
    expect(cellIn(['Ada', '1', '', '3'], reason)).toBe('3');
    expect(cellIn([''], reason)).toBe('');
  });

  it('is those beyond the last column', () => {
    expect(cellIn(['Ada', '1', '2', '3', '4', '5', '6', '7', '8', '9'], 'surplusCells')).toBe('8 · 9');
    expect(cellIn(['Ada'], 'surplusCells')).toBe('');
  });
});

describe('the reason of a fault', () => {
  it('is that at its place, from 1', () => {
    expect(SET_ASIDE_REASONS.map((_, place) => reasonOf(place + 1))).toEqual(SET_ASIDE_REASONS);
    expect([0, undefined, SET_ASIDE_REASONS.length + 1].map(reasonOf)).toEqual([null, null, null]);
  });
});

describe('the cell of pay', () => {
  it('is the first that is filled, without spaces', () => {
    const figureIn = (cells: readonly string[]): string => figureCell(tableOf(ROLES, [cells]), READING, 0);
    expect(figureIn(['Ada', ' 1 ', '2', '3'])).toBe('1');
    expect(figureIn(['Ada', ' ', '2', '3'])).toBe('2');
    expect(figureIn(['Ada', '', '', ' 3'])).toBe('3');
    expect(figureIn(['Ada', '', '', '', 'EUR'])).toBe('');
    expect(figureCell(tableOf(['a'], [['1']]), readingOf(['text']), 0)).toBe('');
  });

  it('is as it stands in the column', () => {
    const [column] = tableOf(['a'], [[' x '], ['y'], [' x ']]).columns;
    expect(column === undefined ? [] : [0, 1, 2].map((row) => cellAt(column, row))).toEqual([' x ', 'y', ' x ']);
  });
});

describe('the headers of pay', () => {
  it('say a period and a currency, the first of them that does', () => {
    const said = (...names: readonly string[]) => headersOfPay(tableOf(names, []), readingOf(['pay', 'lowPay', 'highPay']));
    expect(said('Pay', 'Low', 'High')).toEqual({ period: null, currency: null });
    expect(said('Monthly pay', 'Low in EUR', 'Hourly high in USD')).toEqual({
      period: { name: 'Monthly pay', period: 'month' },
      currency: { name: 'Low in EUR', currency: 'EUR' },
    });
    expect(said('Pay', 'Low', 'Hourly pay in USD')).toEqual({
      period: { name: 'Hourly pay in USD', period: 'hour' },
      currency: { name: 'Hourly pay in USD', currency: 'USD' },
    });
    expect(headersOfPay(tableOf(['Monthly pay'], []), readingOf(['text']))).toEqual({ period: null, currency: null });
  });
});
