import { readStored } from '../store/browserStorage';
import { readMyPay } from '../store/myPay';
import type { Action } from './action';
import { deleteKeptPay, sayNotice } from './keepMyPay';

/** Brings back the pay that this browser keeps, if there is one and none was given since. */
export const recallMyPay: Action = {
  name: 'Bring back your pay',
  perform(store) {
    const stored = readStored('my-pay');
    if (!stored.ok || stored.text === null || store.getState().myPay !== null) return;
    const myPay = readMyPay(stored.text);
    if (myPay !== null) {
      store.setState({ myPay });
      return;
    }
    if (!deleteKeptPay(store)) return;
    sayNotice(store, 'The pay kept in this browser could not be read and was deleted: type it again.');
  },
};
