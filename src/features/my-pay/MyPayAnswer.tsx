import { type ReactNode, useMemo } from 'react';
import { currencyPluralName } from '../../pay/currency';
import { isMoreThanLikely } from '../../pay/likelyPay';
import { type Pay, payOf } from '../../pay/pay';
import { isCountryCode } from '../../pay/purchasingPower';
import { purchasingPower } from '../../query/purchasingPower';
import { placeInView } from '../../query/standing';
import { standingInWords } from '../../query/standingInWords';
import { NO_PAY } from '../../store/myPay';
import { useAppState, useQueryResult } from '../../store/react';

interface StandingProps {
  readonly pay: Pay;
  /** What was assumed in reading the typed text. */
  readonly taken: string;
  readonly scaleLine: ReactNode;
}

/** Where a pay stands among the salaries on show, and how firm that is. */
function Standing({ pay, taken, scaleLine }: StandingProps) {
  const result = useQueryResult();
  const { place, chosenPlace } = useAppState((state) => state.myPay ?? NO_PAY);
  const { subject, answer, toMedian, firmness } = useMemo(
    () => standingInWords(placeInView(result, pay, place), pay, result.view.scale),
    [result, pay, place],
  );
  const isLeft = result.view.scale.basis === 'purchasingPower' && place === '' && isCountryCode(chosenPlace);
  const left = isLeft ? purchasingPower().table.countries.get(chosenPlace)?.name : undefined;
  const notes = `${firmness} ${taken}`.trim();
  return (
    <>
      <p className="my-pay-sentence">
        {subject === '' ? (
          answer
        ) : (
          <>
            {subject} <b>{answer}</b>
            {toMedian}.
          </>
        )}
      </p>
      {isMoreThanLikely(pay.amount, pay.currency, pay.period) && (
        <p className="my-pay-warning">
          That is more than 5 million US dollars a year: check the amount, the currency and the pay period.
        </p>
      )}
      {left !== undefined && (
        <p className="my-pay-warning">
          Your place is no longer {left}, whose money {currencyPluralName(pay.currency)} are not: choose it again if you are paid there.
        </p>
      )}
      {notes !== '' && <p className="my-pay-note">{notes}</p>}
      {subject !== '' && scaleLine}
    </>
  );
}

/** What is said of the reader's own pay; nothing before there is one. */
export default function MyPayAnswer({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const { amount, currency, period, taken } = useAppState((state) => state.myPay ?? NO_PAY);
  const pay = useMemo(() => (amount === null ? null : payOf(amount, currency, period)), [amount, currency, period]);
  return pay !== null && <Standing pay={pay} taken={taken} scaleLine={scaleLine} />;
}
