import { changeScale } from '../../actions/changeScale';
import { useAct } from '../../actions/useAct';
import { isCurrencyCode } from '../../pay/currency';
import { isPayPeriod, PAY_PERIODS } from '../../pay/payPeriod';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { SegmentedRadios } from '../../ui/SegmentedRadios';
import { SelectField } from '../../ui/SelectField';
import { CurrencyOptions } from './CurrencyOptions';
import './scale.css';

const loadPrices = () => import('./PricesChoice');
const loadChoices = () => import('./CountryChoices');

const BASIS_OPTIONS = [
  { value: 'published', label: 'As published' },
  { value: 'market', label: 'Market rate' },
  { value: 'purchasingPower', label: 'Purchasing power' },
] as const;

/** What salaries are measured with: basis, currency and pay period. */
export function ScaleControls() {
  const act = useAct();
  const datasetId = useAppState((state) => state.dataset.id);
  const asked = useAppState((state) => state.askedBasis);
  const { basis, target, period } = useAppState((state) => state.view.scale);
  return (
    <>
      <SegmentedRadios
        legend="Basis"
        options={BASIS_OPTIONS}
        value={asked ?? basis}
        onChange={(value) => {
          act(changeScale, { basis: value });
        }}
      />
      {basis === 'purchasingPower' ? (
        <LoadedPart part="The choice of prices" load={loadPrices} />
      ) : (
        <SelectField
          // A list of other currencies is another list, which the browser would leave on its first entry.
          key={datasetId}
          label="Show in"
          className="scale-target"
          value={target}
          disabledBecause={
            basis === 'published' ? 'As published, each figure stays in its own currency.' : undefined
          }
          onChange={(value) => {
            if (isCurrencyCode(value)) act(changeScale, { target: value });
          }}
        >
          <CurrencyOptions chosen={target} />
        </SelectField>
      )}
      <SelectField
        label="Pay period"
        value={period}
        onChange={(value) => {
          if (isPayPeriod(value)) act(changeScale, { period: value });
        }}
      >
        {PAY_PERIODS.map((option) => (
          <option key={option} value={option}>
            Per {option}
          </option>
        ))}
      </SelectField>
      {basis === 'purchasingPower' && <LoadedPart part="The choice of countries" load={loadChoices} />}
    </>
  );
}
