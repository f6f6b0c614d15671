import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../../src/dataset/packedTexts';
import { keepPlaces, textsToPlace } from '../../../src/query/columnOrder';
import { MOST_COLLATED, placesOfTexts } from '../../../src/query/textOrder';
import { ownColumn, type SortColumn } from '../../../src/query/view';
import { ask, categoryColumn, datasetOf, numberColumn, openedOf, range, textColumn } from '../given';

/** The texts in the order of their places, those without one left out. */
function inOrder(texts: readonly string[]): readonly string[] {
  const places = placesOfTexts(packTexts(texts));
  return texts
    .map((text, index) => ({ text, place: places[index] ?? Number.NaN }))
    .filter(({ place }) => !Number.isNaN(place))
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text);
}

/** More texts than are compared as a language orders them, of which none stands among those of a test. */
const MANY = range(1, MOST_COLLATED).map((number) => `zzz ${number}`);

/** The same texts among so many others that they are sorted byte by byte. */
function amongMany(texts: readonly string[]): readonly string[] {
  return inOrder([...texts, ...MANY]).filter((text) => !text.startsWith('zzz'));
}

describe('texts in alphabetical order', () => {
  it.each([
    ['numbers in them by value', ['b9', 'b10', 'b011', 'c1']],
    ['noughts before a number for nothing', ['b008', 'b9', 'b010', 'b11', 'b0012']],
    ['what comes behind a number after its value', ['1 b', '1a30', '1b2', '1b10', '1c1', '10 a']],
    ['nought after signs', ['0b', 'a~', 'a$z', 'a0']],
    ['without regard to case', ['Analyst', 'baker', 'Cook']],
    ['with accents where the letter stands', ['Eda', 'Élan', 'Elbe', 'Émile', 'Ezra']],
    ['letters of many bytes alone where the letter stands', ['d', 'É', 'ea', 'f']],
    ['letters that have no accent where English has them', ['Æon', 'afra', 'Đakovo', 'Dallas', 'Diyarbakır', 'Łódź', 'Lyon', 'œuvre', 'Öhr', 'Øre', 'straße', 'strata', 'þing']],
    ['a shorter text before the longer one', ['cook', 'cook 1', 'cooks']],
    ['spaces and signs before digits, digits before letters', ['-a', '(b', '0a', '10', 'a']],
    ['other scripts after the Latin', ['zurich', 'Ωmega', 'москва', 'россия']],
    ['a number of more digits than any', [`a${'9'.repeat(40)}`, `a1${'0'.repeat(40)}`]],
  ])('stand with %s, few or many', (_, texts) => {
    const [first = '', ...others] = texts;
    for (const mixed of [texts, texts.toReversed(), [...others, first]]) {
      expect(inOrder(mixed)).toEqual(texts);
      expect(amongMany(mixed)).toEqual(texts);
    }
  });

  it.each([
    ['sr', 'ß', 'st'],
    ['ad', 'æ', 'af'],
    ['c', 'ð', 'e'],
    ['n', 'ø', 'p'],
    ['c', 'đ', 'e'],
    ['g', 'ħ', 'i'],
    ['h', 'ı', 'j'],
    ['k', 'ł', 'm'],
    ['od', 'œ', 'of'],
  ])('have %s before %s, and that before %s', (...texts) => {
    expect(inOrder(texts.toReversed())).toEqual(texts);
    expect(amongMany(texts.toReversed())).toEqual(texts);
  });

  it('stand so, too, where many begin alike', () => {
    // Three tens, of which the second is from the 10th to the 20th of the thirty.
    const offices = ['Bonn', 'Bremen', 'Brest'].flatMap((town) => range(1, 10).map((number) => `${town} ${number}`));
    const texts = ['office', ...offices.map((name) => `office ${name}`)];
    expect(amongMany(texts)).toEqual(texts);
    expect(amongMany(texts.toReversed())).toEqual(texts);
  });

  it('stand by their last accent and case up to 20,000 of them', () => {
    const texts = ['résumé', 'resume', ...MANY.slice(2)];
    expect(inOrder(texts).slice(0, 2)).toEqual(['resume', 'résumé']);
    expect(inOrder([...texts, 'zzz']).slice(0, 2)).toEqual(['résumé', 'resume']);
  });

  it('have no place for the empty text', () => {
    expect(placesOfTexts(packTexts(['b', '', 'a']))).toEqual(Float64Array.of(2, Number.NaN, 1));
    expect(placesOfTexts(packTexts(['', ...MANY]))[0]).toBeNaN();
  });

  it('stay as they came in where they differ in case alone', () => {
    const alike = range(1, 40).map((number) => (number % 2 === 0 ? 'Nurse' : 'nurse'));
    const places = placesOfTexts(packTexts([...alike, ...MANY]));
    expect([...places.subarray(0, 40)]).toEqual(range(0, 39));
    expect(amongMany(['nurse', 'NURSE', 'Nurse'])).toEqual(['nurse', 'NURSE', 'Nurse']);
  });

  it('stand the same way byte by byte as compared one with another', () => {
    const word = fc.stringMatching(/^[a-d(.&]{0,3}( \d{1,3})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
        expect(amongMany(words)).toEqual(inOrder(words));
      }),
      { numRuns: 8 },
    );
  });

  it('may be longer than the room that was made for them', () => {
    const long = [`${'ﷺ'.repeat(50_000)}b`, `${'ﷺ'.repeat(50_000)}a`, 'é'.repeat(100)];
    expect(amongMany(long)).toEqual(long.toReversed());
    const each = range(1, 4_000).map((number) => `ﷺ ${number}`);
    expect(amongMany(each.toReversed())).toEqual(each);
  });
});

describe('a column of very many texts', () => {
  const texts = range(0, 2_999).map((row) => `name ${2_999 - row}`);
  const file = openedOf(datasetOf(texts.map((_, row) => ['USD', row + 1] as const)), [
    textColumn('name', texts),
    textColumn('few', texts.map(() => 'one')),
    numberColumn('years', texts.map(() => 1)),
    categoryColumn('level', texts.map(() => 'Senior')),
  ]);
  const byName = ownColumn('name');
  const first = (column: SortColumn) =>
    ask(file, { sort: { column, descending: false } }).panels[0]?.tableRows.at(0);

  it('leaves the rows as they are until its texts have places, and is then sorted', () => {
    const toPlace = textsToPlace(file, byName);
    expect(first(byName)).toBe(0);
    if (toPlace === null) throw new Error('The texts are too few');
    keepPlaces(toPlace, placesOfTexts(toPlace));
    expect(textsToPlace(file, byName)).toBeNull();
    expect(first(byName)).toBe(2_999);
    expect(first(ownColumn('few'))).toBe(0);
    expect(first(ownColumn('few'))).toBe(0);
  });

  it('has more than 2,000 texts or categories, and is found by its name', () => {
    const pay = datasetOf(texts.map(() => ['USD', 1] as const));
    const one = textColumn('one', texts.map(() => 'one'));
    const towns = (count: number) => texts.map((_, row) => `town ${(row + 1) % count}`);
    const many = categoryColumn('town', towns(2_001));
    expect(textsToPlace(openedOf(pay, [one, many]), ownColumn('town'))).toBe(many.groups);
    expect(textsToPlace(openedOf(pay, [many, one]), ownColumn('one'))).toBeNull();
    const few = openedOf(pay, [one, textColumn('town', towns(2_000))]);
    expect(textsToPlace(few, ownColumn('town'))).toBeNull();
    // Town 0 is that of the 2,000th row.
    const sorted = ask(few, { sort: { column: ownColumn('town'), descending: false } });
    expect(sorted.panels[0]?.tableRows.at(0)).toBe(1_999);
  });

  it('is the only kind whose texts have to be put in order elsewhere', () => {
    for (const column of [ownColumn('few'), ownColumn('years'), ownColumn('level'), ownColumn('none'), 'pay'] as const) {
      expect(textsToPlace(file, column)).toBeNull();
    }
  });
});
