import { type KeyboardEvent, useRef, useState } from 'react';
import { commandOf } from '../../actions/keyStroke';
import { pinGroup } from '../../actions/pinGroup';
import { ROW_MOVES } from '../../actions/rowMoves';
import { toggleGroup } from '../../actions/toggleGroup';
import { useAct } from '../../actions/useAct';
import { isPinned } from '../../query/pins';
import { useAppState } from '../../store/react';
import { PinButton } from '../../ui/PinButton';
import type { ChartLayout } from './chartLayout';
import { describeGroup, type GroupPicture } from './groupPicture';

interface GroupButtonsProps {
  readonly picture: GroupPicture;
  readonly layout: ChartLayout;
  readonly onPoint: (index: number | null) => void;
}

/** A button over each row of the groups: one stop of the Tab key; within, the arrow keys go from row to row. */
export function GroupButtons({ picture, layout, onPoint }: GroupButtonsProps) {
  const act = useAct();
  const pins = useAppState((state) => state.view.pins);
  const list = useRef<HTMLUListElement>(null);
  const [reached, setReached] = useState(0);
  const { rows, column, quartiles } = picture;
  const stop = Math.min(reached, rows.length - 1);
  const goOn = (event: KeyboardEvent, index: number) => {
    const row = rows[index];
    if (row !== undefined && commandOf([pinGroup], event) !== undefined) act(pinGroup, column, row.group);
    const move = commandOf(ROW_MOVES, event);
    if (move === undefined) return;
    event.preventDefault();
    const next = move.to({ active: index, count: rows.length, firstInSight: 0, page: rows.length });
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('.group-button');
    buttons?.[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
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
          <PinButton
            what={`${column}: ${row.name}`}
            pressed={isPinned(pins, { kind: 'group', column, group: row.group })}
            // Keys pin the group that they have reached.
            tabIndex={-1}
            onToggle={() => {
              act(pinGroup, column, row.group);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
