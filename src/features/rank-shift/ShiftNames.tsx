import { type KeyboardEvent, useId, useState } from 'react';
import type { RankShift } from '../../query/rankShift';
import { ranksInWords } from '../../query/rankShiftInWords';
import { classOf } from './classOf';

interface ShiftNamesProps {
  readonly shift: RankShift;
  readonly ranked: boolean;
  readonly followed: readonly number[];
  readonly pinned: ReadonlySet<number>;
  readonly onPoint: (key: number | null) => void;
}

/** Where a key leads from one of `count` names; null for any other key. */
function nameAfterKey(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The names by the bare number, of which one can be chosen to follow its line: one stop of the Tab key, the arrow keys go on. */
export function ShiftNames({ shift, ranked, followed, pinned, onPoint }: ShiftNamesProps) {
  const id = useId();
  const [reached, setReached] = useState(0);
  const { shifts, of } = shift;
  const active = Math.min(reached, shifts.length - 1);
  const reach = (index: number) => {
    setReached(index);
    onPoint(shifts[index]?.key ?? null);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onPoint(null);
    const next = nameAfterKey(event.key, active, shifts.length);
    if (next === null) return;
    event.preventDefault();
    reach(next);
  };
  return (
    <div
      className="shift-names"
      role="listbox"
      tabIndex={0}
      aria-label={`${of === 'salaries' ? 'Salaries' : 'Groups'} by bare number, choose one to follow its line`}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        onPoint(shifts[active]?.key ?? null);
      }}
      onBlur={() => {
        onPoint(null);
      }}
    >
      {shifts.map((own, index) => (
        <div
          key={own.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={followed.includes(own.key)}
          aria-label={ranksInWords(own, shift, ranked) + (pinned.has(own.key) ? ', pinned' : '')}
          className={classOf('shift-name', own, pinned.has(own.key))}
          onPointerEnter={() => {
            setReached(index);
            onPoint(own.key);
          }}
        >
          <span className="shift-rank">{own.ranks[0]}</span>
          <span className="shift-label">
            {own.name}
            {(of === 'groups' || !ranked) && <span className="shift-detail"> {own.detail}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
