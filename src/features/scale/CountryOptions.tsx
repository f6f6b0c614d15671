import type { Country } from '../../pay/purchasingPower';
import { isOldParity } from '../../pay/purchasingPower';

interface CountryOptionsProps {
  readonly countries: readonly Country[];
  /** The heading above them. */
  readonly label: string;
}

/** Countries to choose from, each with the year of its parity where that is old. */
export function CountryOptions({ countries, label }: CountryOptionsProps) {
  if (countries.length === 0) return null;
  return (
    <optgroup label={label}>
      {countries.map(({ code, name, year }) => (
        <option key={code} value={code}>
          {name}
          {year !== null && isOldParity(year) && ` (prices of ${year})`}
        </option>
      ))}
    </optgroup>
  );
}
