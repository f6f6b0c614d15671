import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { checkNote } from '../../actions/checkNote';
import { useAct } from '../../actions/useAct';
import { noteMailto, noteText } from '../../store/noteText';
import { isRight } from '../../store/noteValidation';
import { useAppState } from '../../store/react';
import { copyText, downloadText } from './takeText';

type Outcome = 'copied' | 'not copied' | 'saved';

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
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome !== 'not copied') return;
    area.current?.focus();
    area.current?.select();
  }, [outcome]);
  /** Goes on only where the note is complete; else the fields say what is missing. */
  const checked = (goOn: () => void) => {
    setOutcome(null);
    if (isRight(fields)) goOn();
    else act(checkNote);
  };
  const copy = async () => {
    setOutcome((await copyText(noteText(fields))) ? 'copied' : 'not copied');
  };
  return (
    <div className="note-hand-over">
      <div className="note-buttons">
        {email !== null && (
          <a
            className="note-mail"
            href={noteMailto(email, fields)}
            onClick={(event: MouseEvent) => {
              if (!isRight(fields)) event.preventDefault();
              checked(() => undefined);
            }}
          >
            Open a prepared e-mail
          </a>
        )}
        <button
          type="button"
          onClick={() => {
            checked(() => void copy());
          }}
        >
          Copy
        </button>
        <button
          type="button"
          onClick={() => {
            checked(() => {
              downloadText(noteText(fields), 'salary-explorer-note.txt');
              setOutcome('saved');
            });
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
