import { type ComponentType, type ReactNode, useEffect, useId, useRef } from 'react';
import { changeMyPay } from '../../actions/changeMyPay';
import { forgetMyPay } from '../../actions/forgetMyPay';
import { recallMyPay } from '../../actions/recallMyPay';
import { rememberMyPay } from '../../actions/rememberMyPay';
import { useAct } from '../../actions/useAct';
import { type CurrencyCode, isCurrencyCode } from '../../pay/currency';
import { isPayPeriod, PAY_PERIODS } from '../../pay/payPeriod';
import { NO_PAY, unitOfPay } from '../../store/myPay';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { SelectField } from '../../ui/SelectField';
import type { LoadComponent } from '../../ui/useLoadedComponent';
import { AmountField } from './AmountField';
import { LateAnswer } from './LateAnswer';
import { useTypedBefore } from './useTypedBefore';

interface MyPayPartProps {
  /** Fetches the field for the country that it is paid in. */
  readonly loadPlace: LoadComponent<object>;
  /** The currencies to choose from, as `option` elements. */
  readonly CurrencyOptions: ComponentType<{ readonly chosen: CurrencyCode }>;
  /** On which scale the figures are, said below the sentence. */
  readonly scaleLine: ReactNode;
}

/** The reader's own pay beside the salaries: never in a link, and kept only if the reader wants. */
export function MyPayPart({ CurrencyOptions, loadPlace, scaleLine }: MyPayPartProps) {
  const act = useAct();
  const id = useId();
  const isGiven = useAppState((state) => state.myPay !== null);
  const datasetId = useAppState((state) => state.dataset.id);
  // Elsewhere a place changes nothing.
  const byPurchasingPower = useAppState((state) => state.view.scale.basis === 'purchasingPower');
  const { amount, problem, remembered, keepingProblem } = useAppState((state) => state.myPay ?? NO_PAY);
  const currency = useAppState(({ myPay, view }) => unitOfPay(myPay, view.scale).currency);
  const period = useAppState(({ myPay, view }) => unitOfPay(myPay, view.scale).period);
  const group = useRef<HTMLDivElement>(null);
  useTypedBefore(group);
  useEffect(() => {
    act(recallMyPay);
  }, [act]);
  return (
    <div className="my-pay" role="group" aria-labelledby={id} ref={group}>
      <h2 id={id}>My pay</h2>
      <div className="my-pay-fields">
        <AmountField />
        <SelectField
          // A list of other currencies is another list, which the browser would leave on its first entry.
          key={datasetId}
          label="Currency"
          className="my-pay-currency"
          value={currency}
          onChange={(value) => {
            if (isCurrencyCode(value)) act(changeMyPay, { currency: value });
          }}
        >
          <CurrencyOptions chosen={currency} />
        </SelectField>
        <SelectField
          label="Pay period"
          value={period}
          onChange={(value) => {
            if (isPayPeriod(value)) act(changeMyPay, { period: value });
          }}
        >
          {PAY_PERIODS.map((option) => (
            <option key={option} value={option}>
              Per {option}
            </option>
          ))}
        </SelectField>
        {byPurchasingPower && <LoadedPart part="The places" load={loadPlace} />}
        <div className="my-pay-keeping">
          <label>
            <input
              type="checkbox"
              checked={remembered}
              aria-describedby={keepingProblem === '' ? undefined : `${id}-keeping`}
              onChange={({ target }) => {
                act(rememberMyPay, target.checked);
              }}
            />{' '}
            Remember on this device
          </label>
          <button
            type="button"
            className="plain-button"
            // It stays where it is when there is nothing to forget, so that neither page nor focus jumps.
            aria-disabled={!isGiven}
            onClick={() => {
              if (isGiven) act(forgetMyPay);
            }}
          >
            Forget my pay
          </button>
          {keepingProblem !== '' && (
            <p className="field-problem" id={`${id}-keeping`} role="alert">
              {keepingProblem}
            </p>
          )}
        </div>
      </div>
      <div className="my-pay-answer" aria-live="polite">
        {amount !== null && <LateAnswer scaleLine={scaleLine} />}
        {amount === null && problem === '' && (
          <p className="my-pay-note">What you earn, or were offered: see where it stands. It does not leave this page.</p>
        )}
      </div>
    </div>
  );
}
