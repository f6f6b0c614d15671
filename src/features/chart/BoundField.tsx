import { useId, useState } from 'react';

interface BoundFieldProps {
  readonly label: string;
  /** What it is called where its label alone would not tell. */
  readonly name: string;
  /** null: no bound. */
  readonly value: number | null;
  /** What stands in the empty field. */
  readonly placeholder: string;
  readonly accepts: (value: number | null) => boolean;
  readonly problem: string;
  readonly onDraft: (value: number | null) => void;
  readonly onRevert: () => void;
  readonly onSettle: () => void;
}

// Digits, with commas between thousands or without, and a point: "0,75" is no 75, and is refused.
const FIGURE = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;

/** What was typed: null for an empty field, NaN for what is no figure. */
function parse(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return FIGURE.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : Number.NaN;
}

/** A field for one end of a range, empty where it is open. What is wrong is said once the typing ends. */
export function BoundField(props: BoundFieldProps) {
  const { label, name, value, placeholder, accepts, problem, onDraft, onRevert, onSettle } = props;
  const id = useId();
  const [typed, setTyped] = useState<{ readonly text: string; readonly stands: number | null } | null>(null);
  const [focused, setFocused] = useState(false);
  // A range that came from elsewhere takes the place of what was typed.
  const text = typed?.stands === value ? typed.text : null;
  const wrong = text !== null && !accepts(parse(text));
  const saidWrong = wrong && !focused;
  const settle = () => {
    if (!wrong) setTyped(null);
    onSettle();
  };
  return (
    <div className="field pay-bound">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        placeholder={placeholder}
        value={text ?? (value === null ? '' : value.toLocaleString('en-US'))}
        aria-invalid={saidWrong}
        aria-describedby={saidWrong ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          const figure = parse(target.value);
          const accepted = accepts(figure);
          setTyped({ text: target.value, stands: accepted ? figure : value });
          if (accepted) onDraft(figure);
        }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
          settle();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
          if (key !== 'Escape') return;
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
