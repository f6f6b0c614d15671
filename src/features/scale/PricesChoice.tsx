import { changeScale } from '../../actions/changeScale';
import { useAct } from '../../actions/useAct';
import { currencyPluralName } from '../../pay/currency';
import { isOldParity } from '../../pay/purchasingPower';
import { countryInSentence } from '../../query/purchasing/inWords';
import { useAppState } from '../../store/react';
import { SelectField } from '../../ui/SelectField';
import { pricedCountries } from './pricedCountries';
import './countryChoices.css';

/** International dollars, or the prices of a country. */
export default function PricesChoice() {
  const act = useAct();
  const prices = useAppState((state) => state.view.scale.prices);
  return (
    <SelectField
      label="Show in"
      className="scale-country"
      value={prices?.country ?? ''}
      onChange={(value) => {
        const chosen = pricedCountries().find(({ code }) => code === value);
        act(changeScale, {
          prices:
            chosen === undefined || chosen.parity === null
              ? null
              : { country: chosen.code, currency: chosen.currency, parity: chosen.parity },
        });
      }}
    >
      <option value="">International dollars</option>
      <optgroup label="Prices of a country">
        {pricedCountries().map(({ code, name, currency, year }) => (
          <option key={code} value={code}>
            Prices of {countryInSentence({ name })} ({currencyPluralName(currency)}
            {year !== null && isOldParity(year) && `, of ${year}`})
          </option>
        ))}
      </optgroup>
    </SelectField>
  );
}
