import type { CurrencyCode } from '../pay/currency';
import { readingChanged, reviewOf } from '../store/importTransitions';
import type { Action } from './action';
import { judgeLatest } from './judgeLatest';

/** Says which currency a sign or text stands for, in all its rows; null: they are set aside. */
export const settleCurrency: Action<[text: string, meaning: CurrencyCode | null]> = {
  name: 'Settle what a currency sign stands for',
  perform(store, text, meaning) {
    store.setState((state) => {
      const review = reviewOf(state.importProgress);
      if (review === null) return {};
      const others = review.reading.currencies.filter(([known]) => known !== text);
      return readingChanged(state, { currencies: [...others, [text, meaning]] });
    });
    judgeLatest(store);
  },
};
