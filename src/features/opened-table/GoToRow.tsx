import { useId, useState } from 'react';

interface GoToRowProps {
  readonly count: number;
  readonly onGo: (position: number) => void;
}

/** The number that is written, with commas or without; NaN for anything but a whole number. */
function wholeNumber(text: string): number {
  return /^\d+$/.test(text.trim().replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : Number.NaN;
}

/** Brings a row in sight that is known by its number from the top. */
export function GoToRow({ count, onGo }: GoToRowProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const bounds = `1 to ${count.toLocaleString('en-US')}`;
  const go = () => {
    const number = wholeNumber(text);
    const wrong = !(number >= 1 && number <= count);
    setRefused(wrong);
    if (!wrong) onGo(number - 1);
  };
  return (
    <form
      className="go-to-row"
      onBlur={(event) => {
        // Who goes on to something else has done with it.
        if (!event.currentTarget.contains(event.relatedTarget)) setRefused(false);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label htmlFor={id}>Go to row</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={refused}
        aria-describedby={`${id}-bounds`}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(false);
        }}
      />
      <button type="submit">Go</button>
      <span
        id={`${id}-bounds`}
        className={refused ? 'field-problem' : 'control-hint'}
        role={refused ? 'alert' : undefined}
      >
        {refused ? `There are rows ${bounds}, counted from the top.` : bounds}
      </span>
    </form>
  );
}
