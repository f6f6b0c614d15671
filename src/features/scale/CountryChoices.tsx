import { changeScale } from '../../actions/changeScale';
import { useAct } from '../../actions/useAct';
import { type CurrencyCode, currencyPluralName } from '../../pay/currency';
import { countriesOfCurrency } from '../../pay/purchasingPower';
import { assumptionsInWords, leftOutInWords, openCurrencies, openInWords } from '../../query/purchasing/inWords';
import { placementsOf } from '../../query/purchasing/placement';
import { purchasingPower } from '../../query/purchasingPower';
import { useAppState, useQueryResult } from '../../store/react';
import { SelectField } from '../../ui/SelectField';
import { CountryOptions } from './CountryOptions';
import { pricedCountries } from './pricedCountries';
import './countryChoices.css';

/** The country of all salaries in a currency that name none. */
function CurrencyCountry({ currency }: { readonly currency: CurrencyCode }) {
  const act = useAct();
  const countries = useAppState((state) => state.view.scale.countries);
  const own = countriesOfCurrency(currency, purchasingPower().table).filter(({ parity }) => parity !== null);
  const [issuer] = own;
  const others = pricedCountries().filter((country) => !own.includes(country));
  return (
    <SelectField
      label={`Salaries in ${currencyPluralName(currency)}`}
      className="scale-country"
      value={countries[currency] ?? ''}
      onChange={(value) => {
        const { [currency]: _, ...rest } = countries;
        const chosen = pricedCountries().find(({ code }) => code === value);
        act(changeScale, { countries: chosen === undefined ? rest : { ...rest, [currency]: chosen.code } });
      }}
    >
      <option value="">
        {issuer === undefined && 'No country with a parity'}
        {issuer !== undefined && (own.length === 1 ? `${issuer.name} (assumed)` : `Any of ${own.length} countries`)}
      </option>
      {own.length > 1 && <CountryOptions label={`That have ${currencyPluralName(currency)}`} countries={own} />}
      <CountryOptions label="Others" countries={others} />
    </SelectField>
  );
}

/** Which column of the data names the countries. */
function ColumnChoice() {
  const act = useAct();
  const dataset = useAppState((state) => state.dataset);
  const scale = useAppState((state) => state.view.scale);
  const columns = purchasingPower().countryColumns(dataset);
  if (columns.length === 0) return null;
  return (
    <SelectField
      label="Country from"
      className="scale-country"
      value={purchasingPower().columnOn(dataset, scale)?.column.name ?? ''}
      onChange={(value) => {
        act(changeScale, { countryColumn: value });
      }}
    >
      {columns.map(({ column, rows }) => (
        <option key={column.name} value={column.name}>
          {column.name} ({rows.toLocaleString('en-US')})
        </option>
      ))}
      <option value="">The currency alone</option>
    </SelectField>
  );
}

/** What purchasing power is said in, and where salaries are that do not say so; with what is assumed and left out. */
export default function CountryChoices() {
  const result = useQueryResult();
  const { measure, view: { scale: { prices } } } = result;
  const said = placementsOf(measure);
  const open = openCurrencies(said);
  const shared = open.filter((currency) => countriesOfCurrency(currency, purchasingPower().table).length > 1);
  const others = open.filter((currency) => !shared.includes(currency));
  const leftOut = leftOutInWords(result);
  return (
    <>
      <ColumnChoice />
      {shared.map((currency) => (
        <CurrencyCountry key={currency} currency={currency} />
      ))}
      <div className="country-notes">
        {openInWords(measure).map((toDo) => (
          <p key={toDo} className="country-to-do">
            {toDo}
          </p>
        ))}
        {leftOut !== null && (
          <p>
            <strong>{leftOut}</strong> A country chosen for a salary, or for all in its currency, brings it in.
          </p>
        )}
        <p>
          {[
            ...(prices === null ? ['An international dollar buys what a US dollar buys in the United States.'] : []),
            ...assumptionsInWords(said),
          ].join(' ')}
        </p>
        {others.length > 0 && (
          <details className="rate-editor">
            <summary>Countries of other currencies</summary>
            <div className="rate-fields">
              {others.map((currency) => (
                <CurrencyCountry key={currency} currency={currency} />
              ))}
            </div>
          </details>
        )}
      </div>
    </>
  );
}
