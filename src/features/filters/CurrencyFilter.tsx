import { clearFilter } from '../../actions/clearFilter';
import { toggleCurrency } from '../../actions/toggleCurrency';
import { useAct } from '../../actions/useAct';
import { currencyPluralName } from '../../pay/currency';
import { useAppState, useQueryResult } from '../../store/react';
import { seriesClass } from '../../ui/seriesClass';
import './filters.css';

/** Nothing ticked shows every currency; ticking narrows to what is ticked. */
export function CurrencyFilter() {
  const act = useAct();
  const { currencyCounts } = useQueryResult();
  const ticked = useAppState((state) => state.view.currencies);
  return (
    <fieldset className="currency-filter">
      <legend className="control-label">Currency</legend>
      <div className="currency-options">
        {currencyCounts.map(({ currency, count }, index) => (
          <label
            key={currency}
            className={`currency-option ${seriesClass(index)}${count === 0 ? ' currency-none' : ''}`}
            title={currencyPluralName(currency)}
          >
            <input
              type="checkbox"
              checked={ticked.includes(currency)}
              onChange={() => {
                act(toggleCurrency, currency);
              }}
            />
            <span className="currency-swatch" aria-hidden="true" />
            <span>{currency}</span>
            <span className="visually-hidden">{currencyPluralName(currency)},</span>
            <span className="currency-count">{count}</span>
          </label>
        ))}
        <button
          type="button"
          className="plain-button currency-clear"
          // It stays where it is when there is nothing to clear, so that neither page nor focus jumps.
          aria-disabled={ticked.length === 0}
          onClick={() => {
            if (ticked.length > 0) act(clearFilter, 'currencies');
          }}
        >
          Clear
        </button>
      </div>
    </fieldset>
  );
}
