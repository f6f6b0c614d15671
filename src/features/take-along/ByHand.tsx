import { useEffect, useRef } from 'react';
import { saveByHand } from '../../actions/saveByHand';
import { useAct } from '../../actions/useAct';

interface ByHandProps {
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
}

/** A text that the browser did not let the page copy or save, marked to be copied by hand. */
export function ByHand({ label, text, fileName }: ByHandProps) {
  const act = useAct();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
    // What is marked is brought in sight at its end.
    if (area.current !== null) area.current.scrollTop = 0;
  }, [text]);
  return (
    <div className="take-along-by-hand">
      <textarea ref={area} aria-label={label} readOnly rows={5} value={text} />
      <button
        type="button"
        onClick={() => {
          act(saveByHand);
        }}
      >
        Save it as {fileName}
      </button>
    </div>
  );
}
