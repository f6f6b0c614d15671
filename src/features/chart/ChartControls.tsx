import { arrangeGroups } from '../../actions/arrangeGroups';
import { groupBy } from '../../actions/groupBy';
import { useAct } from '../../actions/useAct';
import type { ChartChoice } from '../../query/chartChoice';
import { categoryColumns } from '../../query/columnFilter';
import { type OrderOfGroups, orderOfGroups } from '../../query/orderGroups';
import { useAppState } from '../../store/react';
import { SelectField } from '../../ui/SelectField';
import { ChartKinds } from './ChartKinds';

const ORDERS: ReadonlyArray<{ readonly order: OrderOfGroups; readonly label: string }> = [
  { order: 'median', label: 'Highest median' },
  { order: 'count', label: 'Most salaries' },
  { order: 'name', label: 'Name' },
];

/** What the chart draws, and for groups which and in what order. */
export function ChartControls({ choice }: { readonly choice: ChartChoice }) {
  const act = useAct();
  const { kind, column, result } = choice;
  // What was chosen stands at once, before the chart follows.
  const named = useAppState((state) => state.view.groupBy);
  const order = useAppState((state) => state.view.groupOrder);
  const columns = categoryColumns(result.dataset);
  const grouped = columns.find(({ name }) => name === named) ?? column;
  return (
    <div className="chart-controls">
      <ChartKinds choice={choice} />
      {kind === 'groups' && grouped !== null && (
        <>
          <SelectField
            label="Group by"
            value={grouped.name}
            onChange={(name) => {
              act(groupBy, name);
            }}
          >
            {columns.map(({ name, groups }) => (
              <option key={name} value={name}>
                {`${name} (${groups.ends.length.toLocaleString('en-US')})`}
              </option>
            ))}
          </SelectField>
          <SelectField
            label="Order of groups"
            value={orderOfGroups(order, grouped)}
            onChange={(value) => {
              const wanted = ORDERS.find((one) => one.order === value);
              if (wanted !== undefined) act(arrangeGroups, wanted.order);
            }}
          >
            {ORDERS.map((one) => (
              <option key={one.order} value={one.order}>
                {one.label}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </div>
  );
}
