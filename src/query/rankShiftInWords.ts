import type { RankShift, Shift, ShiftScale } from './rankShift';
import { ordinal } from './salaryName';

/** A salary or group that stands elsewhere on another scale. */
export interface ShiftMove {
  readonly shift: Shift;
  /** Places gained from the bare number; negative: lost. */
  readonly places: number;
}

/** Of what falls and of what rises, so many are named. */
const MOST_NAMED = 3;

/**
 * What falls and what rises furthest from the bare number to another scale, by its index in `scales`:
 * at most three of each, furthest first, ties as they rank by the bare number.
 */
export function furthestMoves(
  { shifts }: Pick<RankShift, 'shifts'>,
  scale: number,
): { readonly falls: readonly ShiftMove[]; readonly rises: readonly ShiftMove[] } {
  const moves = shifts
    .map((shift) => ({ shift, places: Number(shift.ranks[0]) - Number(shift.ranks[scale]) }))
    .toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places));
  return {
    falls: moves.filter(({ places }) => places < 0).slice(0, MOST_NAMED),
    rises: moves.filter(({ places }) => places > 0).slice(0, MOST_NAMED),
  };
}

/** How a rank on a scale is spoken of: "17th by bare number". */
const BY: Readonly<Record<ShiftScale, string>> = {
  number: 'by bare number',
  market: 'at market rate',
  purchasingPower: 'by purchasing power',
};

/** Its rank on one of the scales: "17th by bare number"; of pay that is the middle of a span "about 2nd by purchasing power". */
function rankInWords({ ranks, isOpen }: Shift, scale: ShiftScale, index: number): string {
  return `${isOpen && scale === 'purchasingPower' ? 'about ' : ''}${ordinal(Number(ranks[index]))} ${BY[scale]}`;
}

/** What a salary or group is called: of the reader's own salaries also by what tells it from others of the same pay. */
export function shiftName({ name, detail }: Shift, of: RankShift['of'], ranked: boolean): string {
  return of === 'groups' || ranked ? name : `${name} · ${detail}`;
}

/** "C$137,192 falls 4 places: 17th by bare number, 21st at market rate." */
export function moveInWords(
  { shift, places }: ShiftMove,
  { scales, of }: Pick<RankShift, 'scales' | 'of'>,
  scale: number,
  ranked: boolean,
): string {
  const distance = Math.abs(places);
  const by = scales.flatMap((name, index) =>
    index === 0 || index === scale ? [rankInWords(shift, name, index)] : [],
  );
  return `${shiftName(shift, of, ranked)} ${places < 0 ? 'falls' : 'rises'} ${distance.toLocaleString('en-US')} ${distance === 1 ? 'place' : 'places'}: ${by.join(', ')}.`;
}

/** All ranks of one: "C$137,192: 17th by bare number, 21st at market rate". */
export function ranksInWords(shift: Shift, { scales, of }: Pick<RankShift, 'scales' | 'of'>, ranked: boolean): string {
  const ranks = scales.map((scale, index) => rankInWords(shift, scale, index));
  return `${shiftName(shift, of, ranked)}: ${ranks.join(', ')}`;
}
