import { showCompared } from '../../actions/showCompared';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import './steps.css';

/** What was done last, read out, and shown at the foot of the window for a moment. */
export function SaidLine() {
  const act = useAct();
  const said = useAppState((state) => state.said);
  const anyPinned = useAppState((state) => state.view.pins.length > 0);
  return (
    <div className="said" aria-live="polite">
      {said !== null && said.text !== '' && (
        // The same text once more is another one.
        <p className="said-text" key={said.turn}>
          <span>{said.text}</span>
          {said.ofPins && anyPinned && (
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                act(showCompared);
              }}
            >
              Show
            </button>
          )}
        </p>
      )}
    </div>
  );
}
