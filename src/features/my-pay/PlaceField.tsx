import type { ComponentType } from 'react';
import { changeMyPay } from '../../actions/changeMyPay';
import { useAct } from '../../actions/useAct';
import type { Country } from '../../pay/purchasingPower';
import { purchasingPower } from '../../query/purchasingPower';
import { NO_PAY } from '../../store/myPay';
import { useAppState } from '../../store/react';
import { SelectField } from '../../ui/SelectField';

interface PlaceFieldProps {
  /** Countries to choose from, as an `optgroup` element. */
  readonly CountryOptions: ComponentType<{ readonly countries: readonly Country[]; readonly label: string }>;
}

/** The country that the reader's own pay is paid in, whose prices count for its purchasing power. */
export function PlaceField({ CountryOptions }: PlaceFieldProps) {
  const act = useAct();
  const place = useAppState((state) => (state.myPay ?? NO_PAY).place);
  const countries = [...purchasingPower().table.countries.values()].filter(({ parity }) => parity !== null);
  return (
    <SelectField
      label="Place"
      className="my-pay-place"
      value={countries.find(({ code }) => code === place)?.code ?? ''}
      onChange={(value) => {
        act(changeMyPay, { place: value });
      }}
    >
      <option value="">Not said</option>
      <CountryOptions countries={countries} label="Countries" />
    </SelectField>
  );
}
