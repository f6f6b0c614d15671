import { useId, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Whether a figure may stand here; NaN for what is no number. */
  readonly accepts: (value: number) => boolean;
  /** What to do about a figure that may not. */
  readonly problem: string;
  /** Called with each accepted figure while it is typed. */
  readonly onDraft: (value: number) => void;
  /** Called when what is typed is not accepted, or no longer wanted: the draft is to be taken back. */
  readonly onRevert: () => void;
  /** Called once when the typing ends. */
  readonly onSettle: () => void;
}

interface Typed {
  readonly text: string;
  /** The value before the typing, which stands again where the text is not accepted. */
  readonly before: number;
  /** The value that this text leaves standing; another one has come from elsewhere. */
  readonly stands: number;
}

// Digits, with commas between thousands or without, and a point: "0,75" is no 75, and is refused.
const FIGURE = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;
/** What a figure such as 0.05 begins with, and no mistake while it is being typed. */
const BEGINNING = /^0?\.?0*$/;

function parse(text: string): number {
  const trimmed = text.trim();
  return trimmed !== '' && FIGURE.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : Number.NaN;
}

/** A field for one figure. What was typed stays as typed, with the problem beside it if there is one. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, accepts, problem, onDraft, onRevert, onSettle } = props;
  const id = useId();
  const [lastTyped, setTyped] = useState<Typed | null>(null);
  const [focused, setFocused] = useState(false);
  const typed = lastTyped?.stands === value ? lastTyped : null;
  const wrong = typed !== null && !accepts(parse(typed.text));
  const saidWrong = wrong && !(focused && BEGINNING.test(typed.text));
  const type = (text: string) => {
    const before = typed?.before ?? value;
    const figure = parse(text);
    setTyped({ text, before, stands: accepts(figure) ? figure : before });
    if (accepts(figure)) onDraft(figure);
    else onRevert();
  };
  const settle = () => {
    // What stands now is what a later mistake goes back to.
    setTyped(typed !== null && wrong ? { ...typed, before: value } : null);
    onSettle();
  };
  return (
    <div className="field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed?.text ?? String(Number(value.toPrecision(6)))}
        aria-invalid={saidWrong}
        aria-describedby={saidWrong ? `${id}-problem` : undefined}
        onChange={(event) => {
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
          if (event.key === 'Enter') settle();
          if (event.key !== 'Escape') return;
          setTyped(null);
          onRevert();
        }}
      />
      {saidWrong && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
