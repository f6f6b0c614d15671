import { useId } from 'react';

interface NoteFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many lines it shows; one: a field for a single line. */
  readonly lines: number;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'email';
}

/** A field of the note with its label, its hint and what is wrong with it. */
export function NoteField(props: NoteFieldProps) {
  const { name, label, value, onChange, lines, readOnly, required, hint, error, type } = props;
  const id = useId();
  const descriptions = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    value,
    readOnly,
    'aria-required': required,
    'aria-invalid': error !== undefined,
    'aria-describedby': descriptions === '' ? undefined : descriptions,
  };
  return (
    <div className="note-field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea
          {...shared}
          rows={lines}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <input
          {...shared}
          type={type ?? 'text'}
          autoComplete={type === 'email' ? 'email' : 'off'}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {hint !== undefined && (
        <p className="control-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-problem" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
