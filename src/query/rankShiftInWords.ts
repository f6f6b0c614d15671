import type { OpenRank } from './openRanks';
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

/** The moves one way that are named, furthest first. */
export interface FurthestMoves {
  readonly named: readonly ShiftMove[];
  /** How many more move as far as the last that is named. */
  readonly asFar: number;
}

function furthest(moves: readonly ShiftMove[]): FurthestMoves {
  const named = moves.slice(0, MOST_NAMED);
  const last = named.at(-1)?.places;
  return { named, asFar: moves.slice(MOST_NAMED).filter(({ places }) => places === last).length };
}

/**
 * What falls and what rises furthest from the bare number to another scale, by its index in `scales`:
 * at most three of each, furthest first, ties as they rank by the bare number. Salaries whose rank is
 * open by purchasing power do neither there: see `openRanks`.
 */
export function furthestMoves(
  { shifts, scales }: Pick<RankShift, 'shifts' | 'scales'>,
  scale: number,
): { readonly falls: FurthestMoves; readonly rises: FurthestMoves } {
  const moves = shifts
    .filter(({ span }) => span === null || scales[scale] !== 'purchasingPower')
    .map((shift) => ({ shift, places: Number(shift.ranks[0]) - Number(shift.ranks[scale]) }))
    .toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places));
  return {
    falls: furthest(moves.filter(({ places }) => places < 0)),
    rises: furthest(moves.filter(({ places }) => places > 0)),
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

function placesInWords(places: number): string {
  const distance = Math.abs(places);
  return `${distance.toLocaleString('en-US')} ${distance === 1 ? 'place' : 'places'}`;
}

/** How many more move as far as the last that is named: "13 more fall 1 place."; '' for none. */
export function moreMovesInWords({ named, asFar }: FurthestMoves): string {
  const places = named.at(-1)?.places ?? 0;
  if (asFar === 0) return '';
  const verb = places < 0 ? 'fall' : 'rise';
  return `${asFar.toLocaleString('en-US')} more ${asFar === 1 ? `${verb}s` : verb} ${placesInWords(places)}.`;
}

/** "€93,477 may be anywhere from 1st to 22nd by purchasing power: it is open in which country it is paid." */
export function openRankInWords({ shift, best, worst }: OpenRank, of: RankShift['of'], ranked: boolean): string {
  const ranks = best === worst ? `is ${ordinal(best)}` : `may be anywhere from ${ordinal(best)} to ${ordinal(worst)}`;
  return `${shiftName(shift, of, ranked)} ${ranks} ${BY.purchasingPower}: it is open in which country it is paid.`;
}

/** "C$137,192 falls 4 places: 17th by bare number, 21st at market rate."; a group with its n. */
export function moveInWords(
  { shift, places }: ShiftMove,
  { scales, of }: Pick<RankShift, 'scales' | 'of'>,
  scale: number,
  ranked: boolean,
): string {
  const by = scales.flatMap((name, index) =>
    index === 0 || index === scale ? [rankInWords(shift, name, index)] : [],
  );
  const name = of === 'groups' ? `${shift.name} (${shift.detail})` : shiftName(shift, of, ranked);
  return `${name} ${places < 0 ? 'falls' : 'rises'} ${placesInWords(places)}: ${by.join(', ')}.`;
}

/** All ranks of one: "C$137,192: 17th by bare number, 21st at market rate". */
export function ranksInWords(shift: Shift, { scales, of }: Pick<RankShift, 'scales' | 'of'>, ranked: boolean): string {
  const ranks = scales.map((scale, index) => rankInWords(shift, scale, index));
  return `${shiftName(shift, of, ranked)}: ${ranks.join(', ')}`;
}
