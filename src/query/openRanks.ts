import type { RankShift, Shift } from './rankShift';

/** A salary of which it is open in which country it is paid, with its best and worst rank by purchasing power. */
export interface OpenRank {
  readonly shift: Shift;
  readonly best: number;
  readonly worst: number;
}

/** The salaries whose rank by purchasing power is open: others certainly rank above their best and below their worst. */
export function openRanks({ shifts }: Pick<RankShift, 'shifts'>): readonly OpenRank[] {
  const spans = shifts.map(({ amounts, span }) => span ?? { low: Number(amounts.at(-1)), high: Number(amounts.at(-1)) });
  return shifts.flatMap((shift) => {
    const { span } = shift;
    if (span === null) return [];
    const above = spans.filter(({ low }) => low > span.high).length;
    const below = spans.filter(({ high }) => high < span.low).length;
    return [{ shift, best: above + 1, worst: shifts.length - below }];
  });
}
