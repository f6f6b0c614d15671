import { KeysButton } from '../features/keys/KeysButton';
import { SaidLine } from '../features/steps/SaidLine';
import { StepButtons } from '../features/steps/StepButtons';

/** What acts on the whole page: undo, redo and the list of keys; and what was done last. */
export default function PageTools() {
  return (
    <>
      <div className="page-tools" role="group" aria-label="Page tools">
        <StepButtons />
        <KeysButton />
      </div>
      <SaidLine />
    </>
  );
}
