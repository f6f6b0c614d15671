import { type ReactNode, useMemo } from 'react';
import { type Pay, payOf } from '../../pay/pay';
import { placeInView } from '../../query/standing';
import { standingInWords } from '../../query/standingInWords';
import { NO_PAY } from '../../store/myPay';
import { useAppState, useQueryResult } from '../../store/react';

interface StandingProps {
  readonly pay: Pay;
  /** What was taken from the typed text beside the amount. */
  readonly taken: string;
  readonly scaleLine: ReactNode;
}

/** Where a pay stands among the salaries on show, and how firm that is. */
function Standing({ pay, taken, scaleLine }: StandingProps) {
  const result = useQueryResult();
  const place = useAppState((state) => (state.myPay ?? NO_PAY).place);
  const { subject, answer, toMedian, firmness } = useMemo(
    () => standingInWords(placeInView(result, pay, place), pay, result.view.scale),
    [result, pay, place],
  );
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
