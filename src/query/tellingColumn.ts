import type { CategoryColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { codeAt, numberAt, wholeAt } from '../dataset/numberAt';
import { categoryColumns } from './columnFilter';
import { groupCodes } from './groupTable';
import { FEWEST_FOR_MEDIAN } from './quantile';
import type { Ranking } from './rank';

/** More groups than this are no overview. */
const MOST_GROUPS = 60;
/** Of a column that tells something at least this share of the salaries is in groups with a firm median. */
const FIRM_SHARE = 0.8;
/** Groups that explain less than this share of the differences in rank do not differ in pay. */
const LEAST_TOLD = 0.02;
/** So many salaries, evenly spread over the data set, stand for all of them. */
const SAMPLE = 50_000;

/**
 * The share of the differences in rank that lies between the groups of a column, from 0 to 1, less
 * what as many groups would explain by chance (ε², Kelley 1935); 0 for one group or too many.
 */
function told(column: CategoryColumn, { order }: Ranking): number {
  const groups = column.groups.ends.length;
  if (groups < 2 || groups > MOST_GROUPS) return 0;
  const codes = groupCodes(column);
  const step = Math.ceil(codes.length / SAMPLE);
  const counts = new Float64Array(groups);
  const sums = new Float64Array(groups);
  let all = 0;
  let squares = 0;
  let total = 0;
  for (let row = 0; row < codes.length; row += step) {
    const group = codeAt(codes, row);
    const position = wholeAt(order.positions, row);
    counts[group] = numberAt(counts, group) + 1;
    sums[group] = numberAt(sums, group) + position;
    total += 1;
    all += position;
    squares += position * position;
  }
  const firm = counts.reduce((sum, count) => (count >= FEWEST_FOR_MEDIAN ? sum + count : sum), 0);
  const used = counts.filter((count) => count > 0).length;
  if (firm < FIRM_SHARE * total) return 0;
  const between = counts.reduce(
    (sum, count, group) => (count === 0 ? sum : sum + numberAt(sums, group) ** 2 / count),
    -(all ** 2) / total,
  );
  const share = between / (squares - all ** 2 / total);
  return 1 - ((1 - share) * (total - 1)) / (total - used);
}

const chosen = new WeakMap<Ranking, CategoryColumn | null>();

/**
 * The category column whose groups differ most in pay: of those with 2 to 60 groups, most of whose
 * salaries are in groups large enough for a median. Null where no column tells a fiftieth of the
 * differences. It does not depend on filters, so that a tick does not exchange the picture.
 */
export function tellingColumn(dataset: Dataset, ranking: Ranking): CategoryColumn | null {
  const known = chosen.get(ranking);
  if (known !== undefined) return known;
  let best: CategoryColumn | null = null;
  let most = LEAST_TOLD;
  for (const column of categoryColumns(dataset)) {
    // What reading the file has marked says nothing of the work that is paid.
    const share = column.role === 'flag' || column.role === 'repeat' ? 0 : told(column, ranking);
    // The share of no salaries is NaN, which is never more.
    if (share > most) {
      best = column;
      most = share;
    }
  }
  chosen.set(ranking, best);
  return best;
}
