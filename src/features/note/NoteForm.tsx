import { useEffect, useRef } from 'react';
import { closeNote } from '../../actions/closeNote';
import { checkNote } from '../../actions/checkNote';
import { sendNote } from '../../actions/sendNote';
import { useAct } from '../../actions/useAct';
import { writeNote } from '../../actions/writeNote';
import type { NoteFields, NoteProgress } from '../../store/note';
import { triedNote } from '../../store/noteTransitions';
import { noteErrors } from '../../store/noteValidation';
import { useAppState } from '../../store/react';
import { HandOver } from './HandOver';
import { NoteField } from './NoteField';

const FIELDS: ReadonlyArray<{
  readonly name: keyof NoteFields;
  readonly label: string;
  readonly lines: number;
  readonly required: boolean;
  readonly hint?: string;
  readonly type?: 'email';
}> = [
  { name: 'figure', label: 'Which figure', lines: 1, required: true },
  { name: 'shouldBe', label: 'What it should be', lines: 2, required: true },
  {
    name: 'knownFrom',
    label: 'Where that is known from',
    lines: 3,
    required: true,
    hint: 'A link, a published pay scale, a pay slip of your own: whatever it can be checked by.',
  },
  {
    name: 'email',
    label: 'Your e-mail address (optional)',
    lines: 1,
    required: false,
    hint: 'Only used to reply to you.',
    type: 'email',
  },
];

function failureText({ reason, notKept }: Extract<NoteProgress, { step: 'failed' }>): string {
  return notKept === null
    ? `${reason}. Your note is kept in this browser; it is sent again when you press “Send”, and at your next visit.`
    : `${reason}. Your note could not be kept in this browser either (${notKept}), but it is still here: press “Send” again, or copy or download it before you leave this page.`;
}

const PROGRESS_TEXT: Readonly<Record<NoteProgress['step'], string>> = {
  writing: '',
  amiss: '',
  sending: 'Sending…',
  sent: 'The note was sent. Thank you.',
  failed: '',
};

/** What stands in the dialog: the fields, and the ways to get the note to whom it concerns. */
export default function NoteForm() {
  const act = useAct();
  const fields = useAppState((state) => state.noteFields);
  const progress = useAppState((state) => state.noteProgress);
  const canSend = useAppState((state) => state.noteDestination.url !== null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const written = [...(form.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    (written.find(({ value }) => value === '') ?? written[0])?.focus();
  }, []);
  useEffect(() => {
    // Once for each time the note was to go out: a check makes the progress anew, typing does not.
    if (progress.step !== 'amiss') return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [progress]);
  const errors = progress.step === 'amiss' ? noteErrors(fields) : {};
  const sending = progress.step === 'sending';
  // Whom the notes service has failed once may want another way, also while the fields are mended.
  const takeAlong = !canSend || (!sending && triedNote(progress) !== null);
  return (
    <form
      ref={form}
      className="note-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act(canSend ? sendNote : checkNote);
      }}
    >
      {FIELDS.map((field) => (
        <NoteField
          key={field.name}
          {...field}
          value={fields[field.name]}
          error={errors[field.name]}
          readOnly={sending}
          onChange={(text) => {
            act(writeNote, field.name, text);
          }}
        />
      ))}
      {!canSend && (
        <p className="note-where">
          This copy of the page has no address that notes are sent to. Copy or download the note instead:
        </p>
      )}
      {progress.step === 'failed' && (
        <p className="note-failure" role="alert">
          {failureText(progress)}
        </p>
      )}
      {takeAlong && <HandOver />}
      <p className="note-said" aria-live="polite">
        {PROGRESS_TEXT[progress.step]}
      </p>
      <div className="note-buttons">
        {canSend && (
          <button className="note-send" type="submit" aria-disabled={sending}>
            Send
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            act(closeNote);
          }}
        >
          Close
        </button>
      </div>
    </form>
  );
}
