import { CURRENCIES, type CurrencyCode, currencyName, isCurrencyCode } from '../../pay/currency';
import { SelectField } from '../../ui/SelectField';
import { markOf } from './pressing';

interface CurrencyChoiceProps {
  readonly label: string;
  readonly pressing: boolean;
  readonly hint?: string | undefined;
  /** The likeliest first. */
  readonly likely: readonly CurrencyCode[];
  /** null: the rows are set aside. */
  readonly chosen: CurrencyCode | null;
  readonly onChoose: (currency: CurrencyCode | null) => void;
}

function optionOf(currency: CurrencyCode) {
  return (
    <option key={currency} value={currency}>
      {currency} {currencyName(currency)}
    </option>
  );
}

/** Which currency is meant: the likely ones first, then every other, or none. */
export function CurrencyChoice(props: CurrencyChoiceProps) {
  const { label, pressing, hint, likely, chosen, onChoose } = props;
  return (
    <SelectField
      label={label}
      mark={markOf(pressing)}
      hint={hint}
      value={chosen ?? ''}
      onChange={(value) => {
        onChoose(isCurrencyCode(value) ? value : null);
      }}
    >
      {likely.length > 0 && <optgroup label="Likely">{likely.map(optionOf)}</optgroup>}
      <optgroup label="All currencies">
        {CURRENCIES.filter((currency) => !likely.includes(currency)).map(optionOf)}
      </optgroup>
      <option value="">Set aside</option>
    </SelectField>
  );
}
