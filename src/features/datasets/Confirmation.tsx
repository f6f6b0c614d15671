import { type KeyboardEvent, useEffect, useRef } from 'react';

interface ConfirmationProps {
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question in place of the button that asked for something that cannot be undone. */
export function Confirmation({ question, confirm, onConfirm, onCancel }: ConfirmationProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    safe.current?.focus();
  }, []);
  const giveUp = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel();
  };
  return (
    <div className="datasets-confirmation" role="group" aria-label={question}>
      <p>{question}</p>
      <div className="datasets-buttons">
        <button type="button" className="datasets-danger" onClick={onConfirm} onKeyDown={giveUp}>
          {confirm}
        </button>
        <button type="button" ref={safe} onClick={onCancel} onKeyDown={giveUp}>
          Cancel
        </button>
      </div>
    </div>
  );
}
