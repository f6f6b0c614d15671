import { describe, expect, it } from 'vitest';
import type { Shift } from '../../../src/query/rankShift';
import { moreMovesInWords, moveInWords, openRankInWords, ranksInWords, shiftName } from '../../../src/query/rankShiftInWords';

const SHIFT: Shift = { key: 16, name: 'C$137,192', detail: 'row 18', series: 1, ranks: [1, 17], amounts: [137_192, 96_693], span: null, isOpen: false };
const SALARIES = { scales: ['number', 'market'], of: 'salaries' } as const;

describe('a shift of ranks, in words', () => {
  it('says how many places it is, from which rank to which', () => {
    expect(moveInWords({ shift: SHIFT, places: -16 }, SALARIES, 1, true)).toBe(
      'C$137,192 falls 16 places: 1st by bare number, 17th at market rate.',
    );
    const third = { scales: ['number', 'market', 'purchasingPower'], of: 'groups' } as const;
    expect(moveInWords({ shift: { ...SHIFT, ranks: [3, 9, 1] }, places: 2 }, third, 2, false)).toBe(
      'C$137,192 (row 18) rises 2 places: 3rd by bare number, 1st by purchasing power.',
    );
    const open = { ...SHIFT, ranks: [20, 20, 2], isOpen: true };
    expect(moveInWords({ shift: open, places: 18 }, third, 2, true)).toBe(
      'C$137,192 (row 18) rises 18 places: 20th by bare number, about 2nd by purchasing power.',
    );
    const rise = { shift: { ...SHIFT, ranks: [2, 1] }, places: 1 };
    expect(moveInWords(rise, SALARIES, 1, false)).toBe(
      'C$137,192 · row 18 rises 1 place: 2nd by bare number, 1st at market rate.',
    );
  });

  it('says how many more move as far as the last that is named', () => {
    const fall = { shift: SHIFT, places: -1 };
    expect(moreMovesInWords({ named: [fall, fall], asFar: 13 })).toBe('13 more fall 1 place.');
    expect(moreMovesInWords({ named: [fall, { shift: SHIFT, places: 2 }], asFar: 1 })).toBe('1 more rises 2 places.');
    expect(moreMovesInWords({ named: [fall], asFar: 0 })).toBe('');
    expect(moreMovesInWords({ named: [], asFar: 0 })).toBe('');
  });

  it('says between which ranks one may be whose country is open', () => {
    expect(openRankInWords({ shift: SHIFT, best: 1, worst: 22 }, 'salaries', true)).toBe(
      'C$137,192 may be anywhere from 1st to 22nd by purchasing power: it is open in which country it is paid.',
    );
    expect(openRankInWords({ shift: SHIFT, best: 3, worst: 3 }, 'salaries', false)).toBe(
      'C$137,192 · row 18 is 3rd by purchasing power: it is open in which country it is paid.',
    );
  });

  it('says all ranks of one', () => {
    expect(ranksInWords(SHIFT, SALARIES, true)).toBe('C$137,192: 1st by bare number, 17th at market rate');
  });

  it('calls a group by its name alone', () => {
    expect(shiftName(SHIFT, 'groups', false)).toBe('C$137,192');
  });
});
