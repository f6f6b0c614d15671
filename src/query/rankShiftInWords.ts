import type { RankShift, Shift, ShiftMove, ShiftScale } from './rankShift';
import { ordinal } from './salaryName';

/** How a rank on a scale is spoken of: "17th by bare number". */
const BY: Readonly<Record<ShiftScale, string>> = {
  number: 'by bare number',
  market: 'at market rate',
};

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
    index === 0 || index === scale ? [`${ordinal(Number(shift.ranks[index]))} ${BY[name]}`] : [],
  );
  return `${shiftName(shift, of, ranked)} ${places < 0 ? 'falls' : 'rises'} ${distance.toLocaleString('en-US')} ${distance === 1 ? 'place' : 'places'}: ${by.join(', ')}.`;
}

/** All ranks of one: "C$137,192: 17th by bare number, 21st at market rate". */
export function ranksInWords(shift: Shift, { scales, of }: Pick<RankShift, 'scales' | 'of'>, ranked: boolean): string {
  const ranks = scales.map((scale, index) => `${ordinal(Number(shift.ranks[index]))} ${BY[scale]}`);
  return `${shiftName(shift, of, ranked)}: ${ranks.join(', ')}`;
}
