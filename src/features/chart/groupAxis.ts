import type { Quartiles } from '../../query/quantile';
import { commonReach, FAR } from './commonReach';
import { type Axis, axisFromZero } from './niceAxis';

/** A group as far as the axis goes by it. */
interface Reaching {
  /** Null for a group too small for a median. */
  readonly quartiles: Quartiles | null;
  /** The single salaries of such a group, highest first. */
  readonly marks: readonly number[];
}

/** So many that the last stands near the end of the axis. */
const MOST_TICKS = 7;
/** Single salaries may lengthen the axis to this many times: the bars keep four fifths of it. */
const ROOM_FOR_MARKS = 1.25;
/** Where fewer than one group in so many has a median, the single salaries are the picture. */
const FIRM_ONE_IN = 3;
function reachOf({ quartiles, marks }: Pick<Reaching, 'quartiles' | 'marks'>): number {
  return quartiles?.upper ?? marks[0] ?? 0;
}

/** Whether a group reaches beyond an axis. */
export function isBeyond(group: Pick<Reaching, 'quartiles' | 'marks'>, { end }: Axis): boolean {
  return reachOf(group) > end;
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
