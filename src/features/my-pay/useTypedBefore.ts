import { type RefObject, useEffect } from 'react';
import { changeMyPay } from '../../actions/changeMyPay';
import { typeMyPay } from '../../actions/typeMyPay';
import { useAct } from '../../actions/useAct';
import { isCurrencyCode } from '../../pay/currency';
import { isPayPeriod } from '../../pay/payPeriod';
import { NO_PAY, unitOfPay } from '../../store/myPay';
import { useAppStore } from '../../store/react';

/**
 * Takes over what was typed and chosen in the fields of a group before their code was there: the
 * prerendered page has the fields from the first paint on.
 */
export function useTypedBefore(group: RefObject<HTMLElement | null>): void {
  const act = useAct();
  const store = useAppStore();
  useEffect(() => {
    const { myPay, view } = store.getState();
    if (myPay !== null) return;
    // A select that shows what the page or its link begins with was not chosen from.
    const untouched = unitOfPay(null, view.scale);
    const isChosen = (value: string) => value !== untouched.currency && value !== NO_PAY.currency;
    const [currency, period] = [...(group.current?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    const amount = group.current?.querySelector('input')?.value ?? '';
    if (currency !== undefined && isCurrencyCode(currency) && isChosen(currency)) act(changeMyPay, { currency });
    if (period !== undefined && isPayPeriod(period) && period !== NO_PAY.period) act(changeMyPay, { period });
    if (amount !== '') act(typeMyPay, amount);
  }, [group, act, store]);
}
