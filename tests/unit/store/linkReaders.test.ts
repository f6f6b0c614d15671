import { describe, expect, it } from 'vitest';
import { DEFAULT_SCALE } from '../../../src/pay/scale';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { LINK_READERS } from '../../../src/store/linkReaders';
import type { LinkValues } from '../../../src/store/linkValues';
import { LINK_WRITERS } from '../../../src/store/writeLink';
import { builtIn, categoryColumn, datasetOf, openedOf, textColumn } from '../given';

/** A link with these parameters, which remembers what was refused. */
function linkWith(
  parameters: ReadonlyArray<readonly [name: string, value: string]>,
  dataset = builtIn,
) {
  const refused: string[] = [];
  const link: LinkValues = {
    dataset,
    names: [...new Set(parameters.map(([name]) => name))],
    all: (name) => parameters.filter(([other]) => other === name).map(([, value]) => value),
    refuse: (name, value) => {
      refused.push(`${name}=${value}`);
    },
  };
  return { link, refused };
}

describe('the parameters of a link', () => {
  it('are there for every part of a view and of its scale', () => {
    const { scale: _scale, ...parts } = DEFAULT_VIEW;
    const expected = Object.keys({ ...parts, ...DEFAULT_SCALE });
    expect(Object.keys(LINK_READERS).toSorted()).toEqual(expected.toSorted());
    expect(Object.keys(LINK_WRITERS).toSorted()).toEqual(expected.toSorted());
  });

  it('ask for nothing where they are absent, and refuse nothing', () => {
    const { link, refused } = linkWith([['other', 'x']]);
    const read = Object.values(LINK_READERS).map((readPart) => readPart(link));
    expect(read).toEqual(read.map(() => undefined));
    expect(refused).toEqual([]);
  });

  it('ask for no currencies where none of them is known, and refuse each once', () => {
    const { link, refused } = linkWith([
      ['currency', 'JPY'],
      ['currency', 'JPY'],
      ['currency', 'x'],
    ]);
    expect(LINK_READERS.currencies(link)).toBeUndefined();
    expect(refused).toEqual(['currency=JPY', 'currency=x']);
  });

  it('narrow category columns to the groups that they have, and refuse the others', () => {
    const file = openedOf(datasetOf([['USD', 1], ['USD', 2]]), [
      categoryColumn('level: %', ['senior', 'mid']),
      categoryColumn('__proto__', ['x', '']),
      textColumn('title', ['a', 'b']),
    ]);
    const { link, refused } = linkWith(
      [
        ['is.level: %', 'senior'],
        ['is.__proto__', ''],
        ['is.level: %', 'mid'],
        ['is.level: %', 'mid'],
        ['is.level: %', 'junior'],
        ['is.title', 'a'],
        ['is.constructor', 'x'],
      ],
      file,
    );
    expect(LINK_READERS.columnFilters(link)).toEqual([
      { column: 'level: %', groups: ['mid', 'senior'] },
      { column: '__proto__', groups: [''] },
    ]);
    expect(refused).toEqual(['is.level: %=junior', 'is.title=a', 'is.constructor=x']);
    const { link: useless } = linkWith([['is.level: %', 'junior']], file);
    expect(LINK_READERS.columnFilters(useless)).toBeUndefined();
  });

  it('search for a text of up to 200 characters', () => {
    expect(LINK_READERS.search(linkWith([['search', 'a'.repeat(200)]]).link)).toHaveLength(200);
    const { link, refused } = linkWith([['search', 'a'.repeat(201)]]);
    expect(LINK_READERS.search(link)).toBeUndefined();
    expect(refused).toHaveLength(1);
  });

  it('sort by a column that the file has', () => {
    const file = openedOf(datasetOf([['USD', 1]]), [textColumn('job.title', ['a'])]);
    const { link } = linkWith([['sort', '-column.job.title']], file);
    expect(LINK_READERS.sort(link)).toEqual({ column: 'column.job.title', descending: true });
    const { link: other, refused } = linkWith([['sort', 'column.pay']], file);
    expect(LINK_READERS.sort(other)).toBeUndefined();
    expect(refused).toEqual(['sort=column.pay']);
  });

  it('fill the working year up with the usual hours or days', () => {
    const { link, refused } = linkWith([
      ['hours', '9000'],
      ['days', '200'],
    ]);
    expect(LINK_READERS.workingYear(link)).toEqual({ hours: 2080, days: 200 });
    expect(refused).toEqual(['hours=9000']);
  });

  it('ask for no working year and no rates where none of the figures is of use', () => {
    const { link, refused } = linkWith([
      ['hours', '0'],
      ['rate', 'CAD:0'],
    ]);
    expect(LINK_READERS.workingYear(link)).toBeUndefined();
    expect(LINK_READERS.editedRates(link)).toBeUndefined();
    expect(refused).toEqual(['hours=0', 'rate=CAD:0']);
  });
});

describe('the pins of a link', () => {
  const file = openedOf(datasetOf([['USD', 1], ['USD', 2]]), [categoryColumn('level: 50%', ['a:b', ''])]);
  const pin = (...texts: readonly string[]) => texts.map((text) => ['pin', text] as const);

  it('are rows of the page by their places, in the order of the link', () => {
    const { link, refused } = linkWith(pin('17', '1'));
    expect(LINK_READERS.pins(link)).toEqual([{ kind: 'salary', row: 16 }, { kind: 'salary', row: 0 }]);
    expect(refused).toEqual([]);
  });

  it('are refused where there is no such row, and where one is named twice', () => {
    const { link, refused } = linkWith(pin('0', '23', '-1', '1.5', '1e1', 'x', '', '3', '3', '99999999999999999999'));
    expect(LINK_READERS.pins(link)).toEqual([{ kind: 'salary', row: 2 }]);
    expect(refused).toHaveLength(9);
  });

  it('are at most six', () => {
    const { link, refused } = linkWith(pin('1', '2', '3', '4', '5', '6', '7', '8'));
    expect(LINK_READERS.pins(link)).toHaveLength(6);
    expect(refused).toEqual(['pin=7', 'pin=8']);
  });

  it('are groups of opened data behind their column, whatever stands in either', () => {
    const pins = [{ kind: 'group', column: 'level: 50%', group: 'a:b' }, { kind: 'group', column: 'level: 50%', group: '' }] as const;
    const written = LINK_WRITERS.pins(pins);
    expect(written).toEqual(pin('level%3A 50%25:a:b', 'level%3A 50%25:'));
    const { link, refused } = linkWith(written, file);
    expect(LINK_READERS.pins(link)).toEqual(pins);
    expect(refused).toEqual([]);
  });

  it('are no rows of opened data', () => {
    const { link, refused } = linkWith(pin('1', 'level%3A 50%25:c', 'other:a', '__proto__:a'), file);
    expect(LINK_READERS.pins(link)).toBeUndefined();
    expect(refused).toHaveLength(4);
  });
});
