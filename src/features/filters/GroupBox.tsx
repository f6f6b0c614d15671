import { type KeyboardEvent, memo } from 'react';
import { toggleGroup } from '../../actions/toggleGroup';
import { useAct } from '../../actions/useAct';

interface GroupBoxProps {
  readonly column: string;
  readonly name: string;
  /** How many salaries it would show; null: not counted, since it is out of sight. */
  readonly count: number | null;
  readonly ticked: boolean;
  /** For a list with one stop of the Tab key: whether it is here, and what its keys do. */
  readonly tabIndex?: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: () => void;
}

/** One group of a category column, to tick. */
export const GroupBox = memo(function GroupBox({ column, name, count, ticked, ...keys }: GroupBoxProps) {
  const act = useAct();
  const said = name === '' ? '(none)' : name;
  return (
    <label className={count === 0 ? 'facet-group facet-none' : 'facet-group'}>
      <input
        type="checkbox"
        checked={ticked}
        onChange={() => {
          act(toggleGroup, column, name);
        }}
        {...keys}
      />
      <span className="facet-name" title={said}>
        {said}
      </span>{' '}
      <span className="facet-count">{count?.toLocaleString('en-US')}</span>
    </label>
  );
});
