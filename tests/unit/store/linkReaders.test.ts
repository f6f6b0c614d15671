import { describe, expect, it } from 'vitest';
import { DEFAULT_SCALE } from '../../../src/pay/scale';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { LINK_READERS, type LinkValues } from '../../../src/store/linkReaders';
import { LINK_WRITERS } from '../../../src/store/writeLink';
import { builtIn } from '../given';

/** A link with these parameters, which remembers what was refused. */
function linkWith(parameters: ReadonlyArray<readonly [name: string, value: string]>) {
  const refused: string[] = [];
  const link: LinkValues = {
    dataset: builtIn,
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
