import { showKeys } from '../../actions/showKeys';
import { useAct } from '../../actions/useAct';
import { keyShortcuts } from '../../ui/keyShortcuts';
import { KeysDialog } from './KeysDialog';
import { usePageKeys } from './usePageKeys';

/** Opens the list of keys; while it stands, the keys of the page do what they are for. */
export function KeysButton() {
  const act = useAct();
  usePageKeys();
  return (
    <>
      <button
        type="button"
        className="page-tool"
        aria-keyshortcuts={keyShortcuts(showKeys.keys ?? [])}
        onClick={() => {
          act(showKeys);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9 7h.01M11.5 7h.01M5 9.5h6" />
        </svg>
        <span>Keys</span>
      </button>
      <KeysDialog />
    </>
  );
}
