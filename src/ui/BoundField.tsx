import { useId, useState } from 'react';

/** How bounds of a kind are written in their field. */
export interface BoundKind {
  readonly type: 'text' | 'date';
  /** What a bound is written as; '' for none. */
  readonly write: (value: number | null) => string;
  /** The bound that a text names: null for none, NaN for a text that names nothing. */
  readonly read: (text: string) => number | null;
  /** Whether a text is none yet, but may become a bound as it is typed on. */
  readonly isBeginning: (text: string) => boolean;
}

interface BoundFieldProps {
  readonly label: string;
  /** What it is called where its label alone would not tell. */
  readonly name?: string;
  readonly className: string;
  readonly kind: BoundKind;
  /** null: no bound. */
  readonly value: number | null;
  /** What stands in the empty field. */
  readonly placeholder: string;
  /** The id of what is said of both ends. */
  readonly describedBy?: string;
  /** What is wrong with a bound, and the text that names it; null: nothing. NaN stands for what is none. */
  readonly problemOf: (value: number | null, text: string) => string | null;
  /** Called with each accepted bound while it is typed. */
  readonly onDraft: (value: number | null) => void;
  /** Called when what is typed is not accepted, or no longer wanted: the draft is to be taken back. */
  readonly onRevert: () => void;
  /** Called once when the typing ends. */
  readonly onSettle: () => void;
}

interface Typed {
  readonly text: string;
  /** The bound before the typing, which stands again where the text is not accepted. */
  readonly before: number | null;
  /** The bound that this text leaves standing; another one has come from elsewhere. */
  readonly stands: number | null;
}

/**
 * A field for one end of a range, empty where it is open. What was typed stays as typed, with the
 * problem below it if there is one.
 */
export function BoundField(props: BoundFieldProps) {
  const { label, name, className, kind, value, placeholder, describedBy, problemOf, onDraft, onRevert, onSettle } = props;
  const id = useId();
  const [lastTyped, setTyped] = useState<Typed | null>(null);
  const [focused, setFocused] = useState(false);
  const lastProblem = lastTyped === null ? null : problemOf(kind.read(lastTyped.text), lastTyped.text);
  // What was refused is no longer there once the other end gives way to it: what stands is what is in force.
  const isOver = !focused && lastProblem === null;
  const typed = lastTyped !== null && lastTyped.stands === value && !isOver ? lastTyped : null;
  const problem = typed === null ? null : lastProblem;
  // While it is typed on, a beginning is no mistake; nor is a first digit below the other end.
  const isNone = typed !== null && Number.isNaN(kind.read(typed.text));
  const said = focused && (!isNone || kind.isBeginning(typed.text)) ? null : problem;
  const type = (text: string) => {
    const before = typed === null ? value : typed.before;
    const bound = kind.read(text);
    const isAccepted = text === '' || (problemOf(bound, text) === null && !kind.isBeginning(text));
    setTyped({ text, before, stands: isAccepted ? bound : before });
    if (isAccepted) onDraft(bound);
    else onRevert();
  };
  const settle = () => {
    // What stands now is what a later mistake goes back to.
    setTyped(typed !== null && problem !== null ? { ...typed, before: value } : null);
    onSettle();
  };
  const described = [said === null ? '' : `${id}-problem`, describedBy ?? ''].filter((one) => one !== '').join(' ');
  return (
    <div className={className}>
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={kind.type}
        inputMode={kind.type === 'text' ? 'decimal' : undefined}
        autoComplete="off"
        aria-label={name}
        placeholder={placeholder}
        value={typed?.text ?? kind.write(value)}
        aria-invalid={said !== null}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => {
          // Typed on after Enter.
          setFocused(true);
          type(event.target.value);
        }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
          settle();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            setFocused(false);
            settle();
          }
          if (event.key !== 'Escape') return;
          setTyped(null);
          onRevert();
        }}
      />
      {said !== null && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
