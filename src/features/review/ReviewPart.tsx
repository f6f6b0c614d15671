import { useState } from 'react';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';

const load = () => import('./ReviewDialog');

/** Room for the dialog in which opened data is read and settled; its code comes with the first source. */
export function ReviewPart() {
  const idle = useAppState((state) => state.importProgress.step === 'idle');
  const [asked, setAsked] = useState(false);
  if (!idle && !asked) setAsked(true);
  // It stays once it is there: a dialog that closes gives the focus back, one that vanishes does not.
  return asked ? <LoadedPart part="The review of the data" load={load} /> : null;
}
