import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';

const loadPanel = () => import('./CountryPanel');

/** On a scale of purchasing power: where one salary is paid, to be changed for that salary alone. */
export function CountryOfSalary() {
  const byParity = useAppState((state) => state.view.scale.basis === 'purchasingPower');
  return byParity && <LoadedPart part="The country of a salary" load={loadPanel} />;
}
