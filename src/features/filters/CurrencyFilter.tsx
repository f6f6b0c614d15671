import { memo } from 'react';
import { clearFilter } from '../../actions/clearFilter';
import { toggleCurrency } from '../../actions/toggleCurrency';
import { useAct } from '../../actions/useAct';
import { currencyPluralName } from '../../pay/currency';
import type { CurrencyCount } from '../../query/query';
import { useAppState, useQueryResult } from '../../store/react';
import { seriesClass } from '../../ui/seriesClass';
import './filters.css';

/** Of more currencies than this the smaller ones are opened on demand. */
const FEW = 10;

interface CurrencyOptionProps extends CurrencyCount {
  readonly series: number;
}

const CurrencyOption = memo(function CurrencyOption({ currency, count, series }: CurrencyOptionProps) {
  const act = useAct();
  const ticked = useAppState((state) => state.view.currencies.includes(currency));
  return (
    <label
      className={`currency-option ${seriesClass(series)}${count === 0 ? ' currency-none' : ''}`}
      title={currencyPluralName(currency)}
    >
      <input
        type="checkbox"
        checked={ticked}
        onChange={() => {
          act(toggleCurrency, currency);
        }}
      />
      <span className="currency-swatch" aria-hidden="true" />
      <span>{currency}</span>
      <span className="visually-hidden">{currencyPluralName(currency)},</span>
      <span className="currency-count">{count.toLocaleString('en-US')}</span>
    </label>
  );
});

function options(counts: readonly CurrencyCount[], first: number) {
  return counts.map((own, index) => (
    <CurrencyOption key={own.currency} {...own} series={first + index} />
  ));
}

/** Nothing ticked shows every currency; ticking narrows to what is ticked. */
export function CurrencyFilter() {
  const act = useAct();
  const { currencyCounts } = useQueryResult();
  const anyTicked = useAppState((state) => state.view.currencies.length > 0);
  const few = currencyCounts.length > FEW ? FEW - 2 : FEW;
  const rest = currencyCounts.slice(few);
  return (
    <fieldset className="currency-filter">
      <legend className="control-label">Currency</legend>
      <div className="currency-options">
        {options(currencyCounts.slice(0, few), 0)}
        {rest.length > 0 && (
          <details className="currency-rest">
            <summary>{rest.length} more</summary>
            <div className="currency-options">{options(rest, few)}</div>
          </details>
        )}
        <button
          type="button"
          className="plain-button currency-clear"
          // It stays where it is when there is nothing to clear, so that neither page nor focus jumps.
          aria-disabled={!anyTicked}
          onClick={() => {
            if (anyTicked) act(clearFilter, 'currencies');
          }}
        >
          Clear
        </button>
      </div>
    </fieldset>
  );
}
