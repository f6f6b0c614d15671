import { memo } from 'react';
import { changeRole } from '../../actions/changeRole';
import { useAct } from '../../actions/useAct';
import type { ColumnRole, ColumnSummary } from '../../import/reading';
import { ROLES } from './roles';

interface ColumnRowProps {
  readonly index: number;
  readonly column: ColumnSummary;
  readonly role: ColumnRole;
}

const OPTIONS = ROLES.map(([role, label]) => (
  <option key={role} value={role}>
    {label}
  </option>
));

/** One column of the source: its name, some of its cells and its role. */
export const ColumnRow = memo(function ColumnRow({ index, column, role }: ColumnRowProps) {
  const act = useAct();
  const { name, examples, empty } = column;
  const cells = examples.join(' · ');
  return (
    <div role="row" className={role === 'leftOut' ? 'column-row column-left-out' : 'column-row'}>
      <span role="cell" className="column-name" title={name}>
        {name}
      </span>
      <span role="cell" className="column-examples" title={cells}>
        {cells}
        {empty > 0 && <> ({empty.toLocaleString('en-US')} empty)</>}
      </span>
      <span role="cell" className="column-role">
        <select
          aria-label={`Role of ${name}`}
          value={role}
          onChange={({ target }) => {
            const chosen = ROLES.find(([one]) => one === target.value);
            if (chosen !== undefined) act(changeRole, index, chosen[0]);
          }}
        >
          {OPTIONS}
        </select>
      </span>
    </div>
  );
});
