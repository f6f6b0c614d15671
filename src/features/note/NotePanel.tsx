import { useId, useRef } from 'react';
import { openNote } from '../../actions/openNote';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { useFocusWhenLost } from '../../ui/useFocusWhenLost';
import { NoteDialog } from './NoteDialog';
import './note.css';

const loadKeptNotes = () => import('./KeptNotes');

/** The part of the page where a reader can say that a figure is wrong, with the dialog for it. */
export function NotePanel() {
  const act = useAct();
  const headingId = useId();
  const step = useAppState((state) => state.keptNotesProgress.step);
  const anyKept = useAppState(({ keptNotes }) => keptNotes.length > 0 || step !== 'waiting');
  const button = useRef<HTMLButtonElement>(null);
  // "Try again" is gone with the last kept note.
  useFocusWhenLost(button, step);
  return (
    <section className="note-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>Something wrong with a figure?</h2>
      <p>Say which one it is, what it should be and where that is known from.</p>
      <div className="note-buttons">
        <button
          ref={button}
          type="button"
          onClick={() => {
            act(openNote, null);
          }}
        >
          Send a note
        </button>
      </div>
      {anyKept && <LoadedPart part="What is kept in this browser" load={loadKeptNotes} />}
      <NoteDialog />
    </section>
  );
}
