import { type KeyboardEvent, useRef, useState } from 'react';
import { toggleGroup } from '../../actions/toggleGroup';
import { useAct } from '../../actions/useAct';
import type { ChartLayout } from './chartLayout';
import { describeGroup, type GroupPicture } from './groupPicture';

interface GroupButtonsProps {
  readonly picture: GroupPicture;
  readonly layout: ChartLayout;
  readonly onPoint: (index: number | null) => void;
}

/** Where a key leads from one of `count` rows; null for any other key. */
function rowAfterKey(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** A button over each row of the groups: one stop of the Tab key; within, the arrow keys go from row to row. */
export function GroupButtons({ picture, layout, onPoint }: GroupButtonsProps) {
  const act = useAct();
  const list = useRef<HTMLUListElement>(null);
  const [reached, setReached] = useState(0);
  const { rows, column, quartiles } = picture;
  const stop = Math.min(reached, rows.length - 1);
  const goOn = (event: KeyboardEvent, index: number) => {
    const next = rowAfterKey(event.key, index, rows.length);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul
      ref={list}
      className={`group-buttons group-buttons-${layout.name}${quartiles === null ? '' : ' group-buttons-low'}`}
      aria-label={`Groups of ${column}`}
      onPointerLeave={() => {
        onPoint(null);
      }}
    >
      {rows.map((row, index) => (
        <li key={row.index} className={row.isPale ? 'group-pale' : undefined}>
          <button
            type="button"
            className="group-button"
            tabIndex={index === stop ? 0 : -1}
            aria-pressed={row.isTicked}
            aria-label={describeGroup(row)}
            onClick={() => {
              act(toggleGroup, column, row.group);
            }}
            onPointerEnter={() => {
              onPoint(index);
            }}
            onFocus={() => {
              setReached(index);
              onPoint(index);
            }}
            onBlur={() => {
              onPoint(null);
            }}
            onKeyDown={(event) => {
              goOn(event, index);
            }}
          >
            <span className="group-name">{row.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
