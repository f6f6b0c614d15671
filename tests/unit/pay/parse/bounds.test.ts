import { describe, expect, it } from 'vitest';
import { boundBefore, isUpToAt } from '../../../../src/pay/parse/bounds';
import { cleanText } from '../../../../src/pay/parse/cleanText';
import { tokensOf } from '../../../../src/pay/parse/tokens';
import { parsePay } from '../../../../src/pay/parsePay';

const tokens = (text: string) => tokensOf(cleanText(text));

/** What the words before a number say of it. */
function before(words: string) {
  const all = tokens(`${words} 50000`);
  return boundBefore(all, all.length - 1);
}

/** The bound that the words behind a figure make of it. */
function behind(words: string) {
  const reading = parsePay(`50 000 € ${words}`);
  if (!reading.ok) return reading.reason.code;
  const { min, max } = reading.pay;
  if (min === max) return null;
  return min === null ? 'upTo' : 'from';
}

/** One or two phrases of every line of the list. */
const HIGHEST = [
  'up to', 'at most', 'not exceeding', 'no higher than', 'bis zu', 'höchstens', 'jusqu’à', 'pas plus de', 'hasta', 'por debajo de', 'fino a',
  'non più di', 'até', 'no máximo', 'tot en met', 'ten hoogste', 'op til', 'høyst', 'ikke over', 'inte över', 'enintään', 'nie więcej niż',
  'poniżej', 'až do', 'nejvýše', 'najviše', 'največ', 'legfeljebb', 'până la', 'cel mult', 'не более', 'вплоть до', 'не більше', 'щонайбільше',
  'en fazla', 'azami', 'έως', 'το πολύ', '最高', '不超过', '최대', 'tối đa', 'không quá', 'hingga', 'tidak lebih dari', 'ไม่เกิน', 'حتى', 'لا يزيد عن', 'حداکثر',
  'עד', 'לא יותר מ', 'अधिकतम',
];

const LOWEST = [
  'from', 'at least', 'in excess of', 'not less than', 'mindestens', 'nicht weniger als', 'à partir de', 'au moins', 'desde', 'al menos',
  'a partire da', 'almeno', 'mais de', 'pelo menos', 'vanaf', 'ten minste', 'mindst', 'ikke mindre end', 'vähintään', 'powyżej', 'co najmniej',
  'alespoň', 'najmenej', 'preko', 'najmanj', 'legalább', 'peste', 'cel puțin', 'не менее', 'свыше', 'понад', 'не менше', 'en az', 'asgari', 'τουλάχιστον',
  'πάνω από', '至少', '不低于', '최소', 'tối thiểu', 'không dưới', 'lebih dari', 'mulai dari', 'ตั้งแต่', 'لا يقل عن', 'أكثر من', 'حداقل', 'לפחות', 'न्यूनतम', 'कम से कम',
];

describe('the words before a figure', () => {
  it.each(HIGHEST)('make it the highest pay: “%s”', (words) => {
    expect(before(words)).toBe('upTo');
  });

  it.each(LOWEST)('make it the lowest pay: “%s”', (words) => {
    expect(before(words)).toBe('from');
  });

  it.each(['than', 'als', 'чем', 'niż', 'not', 'nicht', 'kein', 'pas', 'не', 'לא', 'tidak', 'never at least', 'nie von mindestens'])(
    'leave open which of the two it is: “%s”',
    (words) => {
      expect(before(words)).toBe('unsure');
    },
  );

  it('make it the highest after “to” where nothing but pay goes before', () => {
    expect(before('to')).toBe('upTo');
    expect(before('salary: to')).toBe('upTo');
    expect(before('salary to')).toBe('upTo');
    expect(before('close to')).toBeNull();
  });

  it('say so over a few words that say nothing of it', () => {
    expect(before('at least gross pay of')).toBe('from');
    expect(before('up to about')).toBe('upTo');
    expect(before('at least engineer')).toBeNull();
    expect(before('at least, 12')).toBeNull();
    expect(before('minimum (')).toBeNull();
  });

  it('say it no more where they are far away', () => {
    expect(before('min of of of of of')).toBe('from');
    expect(before('min of of of of of of')).toBeNull();
  });

  it('say the same as the phrase that holds them', () => {
    expect(before('not more than')).toBe('upTo');
    expect(before('not less than')).toBe('from');
    expect(before('more than')).toBe('from');
  });

  it('say nothing otherwise', () => {
    expect(before('salary of')).toBeNull();
    expect(before('')).toBeNull();
  });
});

describe('the words behind a figure', () => {
  it.each([
    'max', 'at most', 'or less', 'au maximum', 'como máximo', 'ou moins', 'maximaal', 'eller mindre', 'maximum gross', 'alatt', 'kadar', 'и менее', '以下', '이하', 'trở xuống', 'से कम',
  ])('make it the highest pay: “%s”', (words) => {
    expect(behind(words)).toBe('upTo');
  });

  it.each([
    'min', 'or more', 'and above', '& up', 'aufwärts', 'au moins', 'o más', 'en adelante', 'o più', 'en meer', 'alkaen', 'și peste', 'felett', 'dan başlayan', 've üzeri',
    'и выше', '以上', '이상', 'trở lên', 'ke atas', 'से अधिक', '+', 'per year or more', 'p.a. at least',
  ])('make it the lowest pay: “%s”', (words) => {
    expect(behind(words)).toBe('from');
  });

  it('say nothing where they are about what follows', () => {
    expect(behind('max 40 hours')).not.toBe('upTo');
    expect(behind('gross')).toBeNull();
    expect(behind('+ bonus')).toBeNull();
  });
});

describe('words between two figures', () => {
  it('make the second the highest pay, or do not', () => {
    expect(isUpToAt(tokens('max 40000'), 0)).toBe(true);
    expect(isUpToAt(tokens('min 40000'), 0)).toBe(false);
    expect(isUpToAt(tokens('salary'), 0)).toBe(false);
  });
});
