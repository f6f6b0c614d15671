import { useId, useLayoutEffect, useRef, useState } from 'react';
import { prepareMyPay, typeMyPay } from '../../actions/typeMyPay';
import { useAct } from '../../actions/useAct';
import { NO_PAY } from '../../store/myPay';
import { useAppState } from '../../store/react';
import { useRested } from './useRested';

/** The amount as the reader writes it. What is no pay stays as typed, with what to do about it. */
export function AmountField() {
  const act = useAct();
  const id = useId();
  const { typed, problem } = useAppState((state) => state.myPay ?? NO_PAY);
  const [focused, setFocused] = useState(false);
  const rested = useRested(typed);
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(typed);
  useLayoutEffect(() => {
    // What was typed before the page took the field over is in it alone.
    if (input.current !== null && before.current !== typed && input.current.value !== typed) input.current.value = typed;
    before.current = typed;
  }, [typed]);
  // "-" may be the beginning of something, and "45 an" of "45 an hour".
  const isWrong = problem !== '' && (rested || !focused);
  return (
    <div className="field my-pay-amount">
      <label className="control-label" htmlFor={id}>
        Amount
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="93k or 45.50 an hour"
        // React would put a value of its own in place of one that was typed before it took the field over.
        defaultValue={typed}
        ref={input}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          act(typeMyPay, target.value);
        }}
        onFocus={() => {
          setFocused(true);
          act(prepareMyPay);
        }}
        onBlur={() => {
          setFocused(false);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') setFocused(false);
        }}
      />
      {isWrong && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
