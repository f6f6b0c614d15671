import type { CategoryColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { byteAt, codeAt, numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import type { PayPeriod } from '../pay/payPeriod';
import { groupCodes, type PayGroup } from './groupTable';
import { placementsOf } from './purchasing/placement';
import type { Measure } from './purchasingPower';

/** How many salaries of a group were published in a currency for a pay period. */
interface PublishedCount {
  readonly currency: CurrencyCode;
  readonly period: PayPeriod;
  readonly count: number;
}

/** What the salaries of a group are, whatever is filtered. */
export interface CountedGroup {
  /** Currencies and pay periods that there are, in the order of the data set. */
  readonly published: readonly PublishedCount[];
  /** By purchasing power: whether in which country any of them is paid is open. */
  readonly open: boolean;
  /** By purchasing power: whether a rate set by hand acts on any of them. */
  readonly edited: boolean;
}

const OPEN = 1;
const EDITED = 2;

/** Counts what some groups of a column hold, at most 255, in one pass over the rows. In the order asked for. */
export function countedGroups(
  { currency, period, rowCount }: Dataset,
  column: CategoryColumn,
  groups: readonly PayGroup[],
  measure: Measure | null,
): ReadonlyArray<CountedGroup & { readonly group: PayGroup }> {
  const codes = groupCodes(column);
  // From 1; 0 is a group that is not asked for.
  const slotOf = new Uint8Array(column.groups.ends.length);
  groups.forEach(({ index }, at) => {
    slotOf[index] = at + 1;
  });
  const kinds = currency.values.length * period.values.length;
  const counts = new Uint32Array((groups.length + 1) * kinds);
  const places = measure === null ? [] : placementsOf(measure);
  const marks = Uint8Array.from(places, ({ span, edited }) => (span === null ? 0 : OPEN) + (edited ? EDITED : 0));
  const marked = new Uint8Array(groups.length + 1);
  for (let row = 0; row < rowCount; row += 1) {
    const slot = byteAt(slotOf, codeAt(codes, row));
    if (slot === 0) continue;
    const at = slot * kinds + codeAt(currency.codes, row) * period.values.length + codeAt(period.codes, row);
    counts[at] = numberAt(counts, at) + 1;
    if (measure !== null) marked[slot] = byteAt(marked, slot) | byteAt(marks, codeAt(measure.codes, row));
  }
  const kindsOf = (slot: number) =>
    currency.values
      .flatMap((code, one) =>
        period.values.map((unit, other) => ({
          currency: code,
          period: unit,
          count: numberAt(counts, slot * kinds + one * period.values.length + other),
        })),
      )
      .filter(({ count }) => count > 0);
  return groups.map((group, at) => {
    const mark = byteAt(marked, at + 1);
    return { group, published: kindsOf(at + 1), open: (mark & OPEN) !== 0, edited: (mark & EDITED) !== 0 };
  });
}
