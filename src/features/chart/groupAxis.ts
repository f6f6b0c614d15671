import type { Quartiles } from '../../query/quantile';
import { type Axis, axisFromZero } from './niceAxis';

/** A group as far as the axis goes by it. */
interface Reaching {
  readonly name: string;
  /** Null for a group too small for a median. */
  readonly quartiles: Quartiles | null;
  /** The single salaries of such a group, highest first. */
  readonly marks: readonly number[];
}

/** So many that the last stands near the end of the axis. */
const MOST_TICKS = 7;
/** A group that reaches more than this many times as far as the next would flatten all others. */
const FAR = 3;
/** Of so many groups one may be drawn broken: two alone are compared by their lengths. */
const FEWEST_OF_ONE = 3;
/** Of more, one in so many: where many reach far, that is the picture. */
const ONE_IN = 5;
/** Single salaries may lengthen the axis to this many times: the bars keep four fifths of it. */
const ROOM_FOR_MARKS = 1.25;
/** Where fewer than one group in so many has a median, the single salaries are the picture. */
const FIRM_ONE_IN = 3;
/** As many groups are named one by one. */
const MOST_NAMED = 3;

function reachOf({ quartiles, marks }: Pick<Reaching, 'quartiles' | 'marks'>): number {
  return quartiles?.upper ?? marks[0] ?? 0;
}

/** Whether a group reaches beyond an axis. */
export function isBeyond(group: Pick<Reaching, 'quartiles' | 'marks'>, { end }: Axis): boolean {
  return reachOf(group) > end;
}

/** How far the groups reach without the few that reach many times as far as all others. */
function commonReach(reaches: readonly number[]): number {
  const sorted = reaches.toSorted((a, b) => b - a);
  const most = sorted.length < FEWEST_OF_ONE ? 0 : Math.max(1, Math.floor(sorted.length / ONE_IN));
  const last = sorted.slice(0, most).findLastIndex((reach, index) => reach > FAR * Number(sorted[index + 1]));
  return sorted[last + 1] ?? 0;
}

/**
 * The axis of groups' bars, which ends after the upper quartiles, in units of pay. A few groups that reach more
 * than three times as far as the next reach beyond it, and so do the salaries of groups too small for a median.
 * Where the middle half of the salaries on show is, it always reaches; where that is as far out, nothing is beyond.
 */
export function groupAxis(groups: readonly Reaching[], onShow: Quartiles | null): Axis {
  const firm = groups.filter(({ quartiles }) => quartiles !== null);
  const setting = firm.length * FIRM_ONE_IN >= groups.length ? firm : groups;
  const reaches = setting.map(reachOf);
  const common = commonReach(reaches);
  const upper = onShow?.upper ?? 0;
  const end = upper > FAR * common ? Math.max(upper, ...reaches) : Math.max(upper, common);
  const marks = groups.flatMap((group) => group.marks).filter((mark) => mark <= end * ROOM_FOR_MARKS);
  return axisFromZero(Math.max(end, ...marks), MOST_TICKS);
}

/** Which groups reach beyond an axis, as a sentence: "Egypt reaches beyond the axis."; '' where none does. */
export function beyondInWords(groups: readonly Reaching[], axis: Axis): string {
  const names = groups.filter((group) => isBeyond(group, axis)).map(({ name }) => name);
  const [only] = names;
  if (only === undefined) return '';
  if (names.length === 1) return `${only} reaches beyond the axis.`;
  const more = names.length - MOST_NAMED;
  const named = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)} reach beyond the axis.`;
}
