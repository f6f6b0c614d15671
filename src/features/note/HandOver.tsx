import { type MouseEvent, useEffect, useRef } from 'react';
import { checkNote } from '../../actions/checkNote';
import { copyNote } from '../../actions/copyNote';
import { downloadNote } from '../../actions/downloadNote';
import { useAct } from '../../actions/useAct';
import type { AppState } from '../../store/appState';
import { noteMailto, noteText } from '../../store/noteText';
import { isRight } from '../../store/noteValidation';
import { useAppState } from '../../store/react';

type Outcome = NonNullable<AppState['noteTaken']>;

const SAID: Readonly<Record<Outcome, string>> = {
  copied: 'The note was copied.',
  'not copied': 'This browser did not let the page copy. The note is selected below: copy it from there.',
  saved: 'The note was handed to your browser’s downloads.',
};

/** The ways to take the note along without the notes service: an e-mail, the clipboard, a file. */
export function HandOver() {
  const act = useAct();
  const fields = useAppState((state) => state.noteFields);
  const email = useAppState((state) => state.noteDestination.email);
  const outcome = useAppState((state) => state.noteTaken);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome !== 'not copied') return;
    area.current?.focus();
    area.current?.select();
  }, [outcome]);
  return (
    <div className="note-hand-over">
      <div className="note-buttons">
        {email !== null && (
          <a
            className="note-mail"
            href={noteMailto(email, fields)}
            onClick={(event: MouseEvent) => {
              if (isRight(fields)) return;
              // The fields say what is missing.
              event.preventDefault();
              act(checkNote);
            }}
          >
            Open a prepared e-mail
          </a>
        )}
        <button
          type="button"
          onClick={() => {
            act(copyNote);
          }}
        >
          Copy
        </button>
        <button
          type="button"
          onClick={() => {
            act(downloadNote);
          }}
        >
          Download
        </button>
      </div>
      <p className="note-said" aria-live="polite">
        {outcome !== null && SAID[outcome]}
      </p>
      {outcome === 'not copied' && (
        <textarea
          ref={area}
          className="note-text"
          aria-label="The note as text"
          readOnly
          rows={6}
          value={noteText(fields)}
        />
      )}
    </div>
  );
}
