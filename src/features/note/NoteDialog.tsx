import { useId } from 'react';
import { closeNote } from '../../actions/closeNote';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { useModal } from '../../ui/useModal';
import './note.css';

const loadForm = () => import('./NoteForm');

/** The dialog in which a note is written. The browser gives the focus back to what opened it. */
export function NoteDialog() {
  const act = useAct();
  const open = useAppState((state) => state.noteOpen);
  const dialog = useModal(open);
  const headingId = useId();
  return (
    <dialog
      ref={dialog}
      className="note-dialog"
      aria-labelledby={headingId}
      onClose={() => {
        act(closeNote);
      }}
    >
      <h2 id={headingId}>A note on a figure</h2>
      {open && <LoadedPart part="The note" load={loadForm} />}
    </dialog>
  );
}
