import { useEffect, useMemo, useRef } from 'react';
import { clearAllFilters } from '../../actions/clearAllFilters';
import { clearColumnFilter } from '../../actions/clearColumnFilter';
import { clearColumnRange } from '../../actions/clearColumnRange';
import { clearFilter } from '../../actions/clearFilter';
import { type Act, useAct } from '../../actions/useAct';
import { isRanked } from '../../dataset/dataset';
import { useAppState } from '../../store/react';
import { chipsOnShow, chipText, type Removed } from './chipsOf';
import './chips.css';

function remove(act: Act, removed: Removed): void {
  if ('filter' in removed) act(clearFilter, removed.filter);
  else if ('groupsOf' in removed) act(clearColumnFilter, removed.groupsOf);
  else act(clearColumnRange, removed.rangeOf);
}

/** What the salaries on show are filtered by, each with a button that takes it away; nothing for no filter. */
export default function FilterChips() {
  const act = useAct();
  const place = useRef<HTMLDivElement>(null);
  const dataset = useAppState((state) => state.dataset);
  const view = useAppState((state) => state.view);
  const settled = useAppState((state) => state.committedView);
  const chips = useMemo(() => chipsOnShow(dataset, view), [dataset, view]);
  const said = useMemo(() => chipsOnShow(dataset, settled).map(chipText), [dataset, settled]);
  // The place of the chip whose button was pressed.
  const pressed = useRef<number | null>(null);
  useEffect(() => {
    // That button has gone with its chip: on to the next, else the one before, else where chips stand.
    if (pressed.current === null) return;
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>('.chip-remove') ?? [])];
    (buttons[pressed.current] ?? buttons.at(-1) ?? place.current)?.focus({ preventScroll: true });
    pressed.current = null;
  }, [chips]);
  return (
    <div className="chips" ref={place} tabIndex={-1} role="group" aria-label="Filtered by">
      {chips.length > 0 && (
        <ul>
          {chips.map((chip, index) => (
            <li key={chip.key} className="chip">
              <span className="chip-text" title={chipText(chip)}>
                {chip.of !== '' && <span className="chip-of">{chip.of}: </span>}
                {chip.what}
              </span>
              <button
                type="button"
                className="chip-remove"
                aria-label={`Remove ${chipText(chip)}`}
                onClick={() => {
                  pressed.current = index;
                  remove(act, chip.removes);
                }}
              >
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2.5 2.5l7 7m0-7l-7 7" />
                </svg>
              </button>
            </li>
          ))}
          {!isRanked(dataset) && (
            <li>
              <button
                type="button"
                className="plain-button chips-clear"
                onClick={() => {
                  pressed.current = 0;
                  act(clearAllFilters);
                }}
              >
                Clear all
              </button>
            </li>
          )}
        </ul>
      )}
      {/* Once typing has settled, not with every letter. */}
      <p className="visually-hidden" role="status">
        {said.length === 0 ? '' : `Filtered by ${said.join('; ')}`}
      </p>
    </div>
  );
}
