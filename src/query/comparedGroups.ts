import type { CategoryColumn } from '../dataset/column';
import { isEdited } from '../pay/scale';
import { categoryColumns } from './columnFilter';
import type { Answers, ComparedPower, Figures } from './compare';
import { type CountedGroup, countedGroups } from './countedGroups';
import { groupTable, type PayGroup } from './groupTable';
import type { CurrencyCount, QueryResult } from './query';
import { salariesOfGroups } from './salariesOfGroups';
import { SelectedRows } from './selectedRows';
import type { Pin } from './view';

/** The groups of a column on one scale, of all rows that have a place on it. */
interface GroupsOnScale {
  readonly rows: SelectedRows;
  readonly groups: readonly PayGroup[];
}

function groupsOn({ comparable, ranking }: QueryResult, column: CategoryColumn): GroupsOnScale {
  const rows = SelectedRows.of(ranking.order, null).within(0, ranking.placed);
  return { rows, groups: groupTable(column, rows, comparable) };
}

/** The single salaries of a group that has too few for a median, highest first. */
function singlesOf(column: CategoryColumn, group: PayGroup, rows: SelectedRows, { comparable }: QueryResult): readonly number[] {
  return group.firm ? [] : [...salariesOfGroups(column, [group], rows, comparable).values()].flat();
}

/** The currencies of salaries, most salaries first. */
function currenciesOf({ published }: CountedGroup): readonly CurrencyCount[] {
  const counts = new Map<CurrencyCount['currency'], number>();
  for (const { currency, count } of published) counts.set(currency, (counts.get(currency) ?? 0) + count);
  return [...counts].map(([currency, count]) => ({ currency, count })).toSorted((a, b) => b.count - a.count);
}

function isAnyEdited({ published }: CountedGroup, { view }: QueryResult): boolean {
  return published.some(({ currency, period }) => isEdited(currency, period, view.scale));
}

function powerOf(
  power: QueryResult,
  column: CategoryColumn,
  { rows, groups }: GroupsOnScale,
  index: number,
  counted: CountedGroup,
): ComparedPower {
  const group = groups.find((other) => other.index === index);
  const none = { amount: null, span: null, open: counted.open, edited: false, placed: 0, salary: null, singles: [] };
  if (group === undefined) return none;
  const amount = group.firm ? group.quartiles.median : null;
  return {
    ...none,
    amount,
    span: amount === null ? null : { low: amount, high: amount },
    edited: counted.edited || isAnyEdited(counted, power),
    placed: group.count,
    singles: singlesOf(column, group, rows, power),
  };
}

/**
 * The figures of the groups among pins, by pin, without those that the data set has not. Each column's groups
 * are ranked once on each scale, and its rows are counted in one pass, however many of its groups are pinned.
 */
export function comparedGroups({ market, power }: Answers, pins: readonly Pin[]): ReadonlyMap<Pin, Figures> {
  const { dataset } = market;
  const found = new Map<Pin, Figures>();
  for (const column of categoryColumns(dataset)) {
    const own = pins.filter((pin) => pin.kind === 'group' && pin.column === column.name);
    if (own.length === 0) continue;
    const { rows, groups } = groupsOn(market, column);
    const pinned = own.flatMap((pin) => {
      const group = groups.find(({ name }) => pin.kind === 'group' && pin.group === name);
      return group === undefined ? [] : [{ pin, group }];
    });
    const onPower = power && { power, own: groupsOn(power, column) };
    const groupsOfPins = pinned.map(({ group }) => group);
    const counted = countedGroups(dataset, column, groupsOfPins, power?.measure ?? null);
    for (const { group, ...holds } of counted) {
      const { index, count, quartiles, firm } = group;
      const figures: Figures = {
        salary: null,
        count,
        currencies: currenciesOf(holds),
        market: {
          amount: firm ? quartiles.median : null,
          quartiles: firm ? quartiles : null,
          singles: singlesOf(column, group, rows, market),
        },
        power: onPower && powerOf(onPower.power, column, onPower.own, index, holds),
        edited: isAnyEdited(holds, market),
      };
      for (const { pin } of pinned.filter((other) => other.group === group)) found.set(pin, figures);
    }
  }
  return found;
}
