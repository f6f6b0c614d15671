import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/pay/parse/cleanText';
import { isOtherMoneyAt } from '../../../../src/pay/parse/otherMoney';
import { tokensOf } from '../../../../src/pay/parse/tokens';

function isOtherMoney(text: string): boolean {
  return isOtherMoneyAt(tokensOf(cleanText(text)), 0);
}

describe('money that is no pay', () => {
  it.each([
    'bonus', 'Startprämie', 'Sonderzahlungszuschuss', 'Weihnachtsgeld', 'toeslag', 'friskvårdsbidrag', 'remboursement', 'příplatek',
    'stravenky', 'премия', 'tip', 'prize', 'scholarship', 'rewards', 'omzet', 'przychód', 'बोनस', 'bursary', 'Kindergeld', 'Fahrgeld',
    'Gutschein', 'auxílio', 'vakantiegeld', 'бюджет', 'yemek', 'tunjangan', 'cashback', 'sign-on', 'signing bonus', 'golden hello',
    'office stipend', 'learning budget', 'fund size', 'raised', 'ticket restaurant', 'carte restaurant', 'buoni pasto', 'vale alimentação',
    'vale transporte', 'phụ cấp', 'one-off payment', 'portfolio of', 'plus transporte', 'cheque comida', 'retention payment',
  ])('is named by “%s”', (text) => {
    expect(isOtherMoney(text)).toBe(true);
  });

  it.each(['', 'salary', 'base pay', 'sign', 'golden', 'office', 'vale', 'carte', 'plus', '45000', '€', 'per year', 'engineer'])(
    'is not named by “%s”',
    (text) => {
      expect(isOtherMoney(text)).toBe(false);
    },
  );
});
