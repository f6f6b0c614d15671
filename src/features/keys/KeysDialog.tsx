import { useId } from 'react';
import { hideKeys } from '../../actions/hideKeys';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { useModal } from '../../ui/useModal';
import './keys.css';

const loadTable = () => import('./KeyTable');

/** The list of keys. The browser gives the focus back to where it was. */
export function KeysDialog() {
  const act = useAct();
  const open = useAppState((state) => state.keysOpen);
  const dialog = useModal(open);
  const headingId = useId();
  return (
    <dialog
      ref={dialog}
      className="keys-dialog"
      aria-labelledby={headingId}
      onClose={() => {
        act(hideKeys);
      }}
    >
      <div className="keys-head">
        <h2 id={headingId}>Keys</h2>
        <button
          type="button"
          onClick={() => {
            act(hideKeys);
          }}
        >
          Close
        </button>
      </div>
      {open && <LoadedPart part="The list of keys" load={loadTable} />}
    </dialog>
  );
}
