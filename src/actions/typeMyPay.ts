import { HIGHEST_PAY } from '../dataset/dataset';
import type { CurrencyCode } from '../pay/currency';
import { countriesOfCurrency } from '../pay/purchasingPower';
import { loadPurchasingPower, purchasingPower } from '../query/purchasingPower';
import type { AppStore } from '../store/createAppStore';
import { chosenUnit, type MyPay, NO_PAY } from '../store/myPay';
import type { Action } from './action';
import { changeMyPayOf } from './keepMyPay';

const loadReader = () => import('../pay/readOwnPay');

const NOT_LOADED = 'Amounts cannot be read now, a part of the page could not be loaded: type it again to try again.';

/** Asks for the code that reads amounts, so that it is there once one is typed. */
export const prepareMyPay: Action = {
  name: 'Prepare to read an amount',
  perform() {
    // What fails now is asked for again, and told, when an amount is typed.
    loadReader().catch(() => undefined);
  },
};

/** The chosen place, if pay in a currency may be meant to be from there; else ''. */
async function placeFor({ chosenPlace, placeBeside }: MyPay, currency: CurrencyCode): Promise<string> {
  if (chosenPlace === '' || currency === placeBeside) return chosenPlace;
  try {
    await loadPurchasingPower();
  } catch {
    return '';
  }
  return countriesOfCurrency(currency, purchasingPower().table).some(({ code }) => code === chosenPlace) ? chosenPlace : '';
}

async function read(store: AppStore, text: string): Promise<void> {
  const reader = await loadReader().catch(() => null);
  const { myPay, view } = store.getState();
  // Something else has been typed since.
  const isOver = () => store.getState().myPay?.typed !== text;
  if (myPay === null || isOver()) return;
  const reading = reader?.readOwnPay(text, chosenUnit(myPay, view.scale), HIGHEST_PAY) ?? { problem: NOT_LOADED };
  if ('problem' in reading) {
    changeMyPayOf(store, { amount: null, taken: '', problem: reading.problem });
    return;
  }
  const place = await placeFor(myPay, reading.currency);
  if (!isOver()) changeMyPayOf(store, { ...reading, chosenCurrency: reading.currency, place, problem: '' });
}

/** Takes what is typed for the reader's own pay, as people write pay; its text stays, whatever it is. */
export const typeMyPay: Action<[text: string]> = {
  name: 'Type your pay',
  perform(store, text) {
    if (text.trim() === '') {
      changeMyPayOf(store, { typed: text, amount: null, taken: '', problem: '' });
      return;
    }
    const { myPay } = store.getState();
    store.setState({ myPay: { ...(myPay ?? NO_PAY), typed: text } });
    void read(store, text);
  },
};
