import { arrangeGroups } from '../../actions/arrangeGroups';
import { groupBy } from '../../actions/groupBy';
import { useAct } from '../../actions/useAct';
import type { ChartChoice } from '../../query/chartChoice';
import { categoryColumns } from '../../query/columnFilter';
import { GROUP_ORDERS, type GroupOrder } from '../../query/view';
import { useAppState } from '../../store/react';
import { SelectField } from '../../ui/SelectField';
import { ChartKinds } from './ChartKinds';

const ORDERS: Readonly<Record<GroupOrder, string>> = {
  median: 'Highest median',
  count: 'Most salaries',
  name: 'Name',
};

/** What the chart draws, and for groups which and in what order. */
export function ChartControls({ choice }: { readonly choice: ChartChoice }) {
  const act = useAct();
  const { kind, column, result } = choice;
  // What was chosen stands at once, before the chart follows.
  const named = useAppState((state) => state.view.groupBy);
  const order = useAppState((state) => state.view.groupOrder);
  const columns = categoryColumns(result.dataset);
  return (
    <div className="chart-controls">
      <ChartKinds choice={choice} />
      {kind === 'groups' && column !== null && (
        <>
          <SelectField
            label="Group by"
            value={columns.find(({ name }) => name === named)?.name ?? column.name}
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
            value={order}
            onChange={(value) => {
              const wanted = GROUP_ORDERS.find((one) => one === value);
              if (wanted !== undefined) act(arrangeGroups, wanted);
            }}
          >
            {GROUP_ORDERS.map((one) => (
              <option key={one} value={one}>
                {ORDERS[one]}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </div>
  );
}
