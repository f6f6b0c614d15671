import { KeysButton } from '../features/keys/KeysButton';
import { SaidLine } from '../features/steps/SaidLine';
import { StepButtons } from '../features/steps/StepButtons';
import TakeAlong from '../features/take-along/TakeAlong';

const loadOnShow = () => import('./onShow');

/** What acts on the whole page: undo, redo, the list of keys and what can be taken along; and what was done last. */
export default function PageTools() {
  return (
    <>
      <div className="page-tools" role="group" aria-label="Page tools">
        <StepButtons />
        <KeysButton />
        <TakeAlong loadOnShow={loadOnShow} />
      </div>
      <SaidLine />
    </>
  );
}
