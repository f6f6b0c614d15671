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
  /** Called once when the typing ends. */
  readonly onSettle: () => void;
}

function parse(text: string): number {
  const plain = text.trim().replaceAll(',', '');
  return plain === '' ? Number.NaN : Number(plain);
}

/** A field for one figure. What was typed stays as typed, with the problem beside it if there is one. */
export function NumberField({ label, value, accepts, problem, onDraft, onSettle }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !accepts(parse(typed));
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
        value={typed ?? String(Number(value.toPrecision(6)))}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const figure = parse(event.target.value);
          if (accepts(figure)) onDraft(figure);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
          onSettle();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSettle();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {wrong && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
