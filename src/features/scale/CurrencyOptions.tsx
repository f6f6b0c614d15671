import { CURRENCIES, type CurrencyCode, currencyName } from '../../pay/currency';
import { useAppState } from '../../store/react';
import { useHydrated } from '../../ui/useHydrated';

function Option({ currency }: { readonly currency: CurrencyCode }) {
  return (
    <option value={currency}>
      {currency} {currencyName(currency)}
    </option>
  );
}

/**
 * The currencies to choose from, those of the data set first. The others come after hydration:
 * Node and browsers name some of them differently, and they would weigh on the page's first bytes.
 */
export function CurrencyOptions({ chosen }: { readonly chosen: CurrencyCode }) {
  const here = useAppState((state) => state.dataset.currency.values);
  const hydrated = useHydrated();
  const others = CURRENCIES.filter((code) => !here.includes(code));
  return (
    <>
      <optgroup label="Of these salaries">
        {here.map((code) => (
          <Option key={code} currency={code} />
        ))}
      </optgroup>
      <optgroup label="Others">
        {others
          .filter((code) => hydrated || code === chosen)
          .map((code) => (
            <Option key={code} currency={code} />
          ))}
      </optgroup>
    </>
  );
}
