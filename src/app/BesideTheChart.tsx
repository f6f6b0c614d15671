import type { ReactNode } from 'react';
import BreakEvenPanel from '../features/break-even/BreakEvenPanel';
import { CountryOfSalary } from '../features/purchasing-power/CountryOfSalary';

/** Of one salary: at market rate whether it deserves its place, by purchasing power where it is paid. */
export default function BesideTheChart({ scaleLine }: { readonly scaleLine: ReactNode }) {
  return (
    <>
      <BreakEvenPanel scaleLine={scaleLine} />
      <CountryOfSalary />
    </>
  );
}
