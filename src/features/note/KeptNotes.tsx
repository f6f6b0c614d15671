import { discardNote } from '../../actions/discardNote';
import { downloadKeptNotes } from '../../actions/downloadKeptNotes';
import { retryNotes } from '../../actions/retryNotes';
import { useAct } from '../../actions/useAct';
import type { AppState } from '../../store/appState';
import { useAppState } from '../../store/react';

function countOf(notes: number): string {
  return notes === 1 ? '1 note' : `${notes.toLocaleString('en-US')} notes`;
}

function waitingText(notes: number, canSend: boolean): string {
  const [are, wait] = notes === 1 ? ['is', 'waits'] : ['are', 'wait'];
  return canSend
    ? `${countOf(notes)} ${are} kept in this browser and ${wait} to be sent.`
    : `${countOf(notes)} ${are} kept in this browser, but this copy of the page has no address to send notes to.`;
}

function progressText({ keptNotesProgress: progress }: AppState): string {
  if (progress.step === 'sending') return 'Sending…';
  if (progress.step !== 'sent') return '';
  if (progress.count === 0) return 'No note waits to be sent any more.';
  return `${countOf(progress.count)} ${progress.count === 1 ? 'was' : 'were'} sent. Thank you.`;
}

/** The notes that this browser keeps since they could not be sent, and what can be done. */
export default function KeptNotes() {
  const act = useAct();
  const keptNotes = useAppState((state) => state.keptNotes);
  const draft = useAppState((state) => state.noteProgress);
  const canSend = useAppState((state) => state.noteDestination.url !== null);
  const progress = useAppState((state) => state.keptNotesProgress);
  const said = useAppState(progressText);
  // What is on its way from the dialog is kept too, but waits for nothing.
  const underWay = draft.step === 'sending' ? draft.tried.id : null;
  const notes = keptNotes.filter(({ id }) => id !== underWay);
  return (
    <div className="note-kept">
      {progress.step === 'failed' && notes.length > 0 && (
        <p className="note-failure" role="alert">
          {progress.reason}. Nothing is lost.
        </p>
      )}
      {notes.length > 0 && (
        <>
          <p>{waitingText(notes.length, canSend)}</p>
          <div className="note-buttons">
            {canSend && (
              <button
                type="button"
                aria-disabled={progress.step === 'sending'}
                onClick={() => {
                  act(retryNotes);
                }}
              >
                Try again
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                act(downloadKeptNotes);
              }}
            >
              {notes.length === 1 ? 'Download the note' : 'Download the notes'}
            </button>
          </div>
          <details>
            <summary>What is kept</summary>
            <ul className="note-list">
              {notes.map((note) => (
                <li key={note.id}>
                  <p>{note.figure}</p>
                  <p>
                    Should be: {note.shouldBe}
                    <br />
                    Known from: {note.knownFrom}
                  </p>
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={`Discard the note on ${note.figure}`}
                    onClick={() => {
                      act(discardNote, note.id);
                    }}
                  >
                    Discard
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <p className="note-said" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
