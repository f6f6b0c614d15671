import { writeStored } from '../store/browserStorage';
import type { AppStore } from '../store/createAppStore';
import { type MyPay, NO_PAY, writeMyPay } from '../store/myPay';
import { addNotice } from '../store/notice';

/**
 * Changes the reader's own pay, and what this browser keeps of it if it is to. What cannot be kept
 * holds for this visit, and is said to beside the box that asks for it.
 */
export function changeMyPayOf(store: AppStore, change: Partial<MyPay>): void {
  const myPay = { ...(store.getState().myPay ?? NO_PAY), ...change, keepingProblem: '' };
  store.setState({ myPay });
  if (!myPay.remembered) return;
  const stored = writeStored('my-pay', myPay.amount === null ? null : writeMyPay(myPay));
  if (stored.ok) return;
  store.setState({ myPay: { ...myPay, remembered: false, keepingProblem: `Your pay is not remembered: ${stored.reason}.` } });
}

/** Deletes what this browser keeps of the pay; what cannot be deleted is said. */
export function deleteKeptPay(store: AppStore): boolean {
  const stored = writeStored('my-pay', null);
  if (stored.ok) return true;
  const keepingProblem = `Your pay could not be deleted from this browser: ${stored.reason}.`;
  store.setState((state) => ({ myPay: { ...(state.myPay ?? NO_PAY), keepingProblem } }));
  return false;
}

/** Says what went wrong with the pay. */
export function sayNotice(store: AppStore, text: string): void {
  store.setState(addNotice({ kind: 'problem', text }));
}
