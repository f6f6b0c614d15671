import { useEffect, useRef, useState } from 'react';
import { forgetAllDatasets } from '../../actions/forgetAllDatasets';
import { useAct } from '../../actions/useAct';
import { Confirmation } from './Confirmation';
import { forgetQuestion } from './datasetsText';

interface ForgetAllProps {
  readonly count: number;
  /** Called when the whole list is about to go. */
  readonly onForget: () => void;
}

/** Deletes everything that is kept, after asking once. */
export function ForgetAll({ count, onForget }: ForgetAllProps) {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button
        type="button"
        ref={button}
        className="plain-button"
        onClick={() => {
          setAsking(true);
        }}
      >
        Forget all
      </button>
    );
  }
  return (
    <Confirmation
      question={forgetQuestion(count)}
      confirm="Forget all"
      onCancel={() => {
        setAsking(false);
      }}
      onConfirm={() => {
        setAsking(false);
        onForget();
        act(forgetAllDatasets);
      }}
    />
  );
}
