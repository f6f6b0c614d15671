/** A list of which the first have room, and what is pinned always; places count from 0. */
export interface CutList {
  /** How many of its first there are to be shown. */
  readonly known: number;
  /** The places of what is pinned, lowest first. */
  readonly pinned: readonly number[];
}

/** The places that are shown: so many of the first, and behind them what is pinned, in order. */
export function keptPlaces({ known, pinned }: CutList, first: number): readonly number[] {
  const shown = Math.min(first, known);
  return [...Array.from({ length: shown }, (_, place) => place), ...pinned.filter((place) => place >= shown)];
}

/** How many are left out right before each of the shown. */
export function leftOutBefore(places: readonly number[]): readonly number[] {
  return places.map((place, index) => place - (places[index - 1] ?? -1) - 1);
}

/** How many lines the shown take: one each, and one wherever some before it are left out. */
export function linesOf(places: readonly number[]): number {
  return places.length + leftOutBefore(places).filter((count) => count > 0).length;
}

/** How many of the first have room in so many lines beside what is pinned. */
export function firstWithin(list: CutList, lines: number): number {
  let first = Math.max(Math.min(list.known, lines), 0);
  while (first > 0 && linesOf(keptPlaces(list, first)) > lines) first -= 1;
  return first;
}
