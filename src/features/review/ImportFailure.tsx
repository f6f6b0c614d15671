import { cancelImport } from '../../actions/cancelImport';
import { chooseFile } from '../../actions/chooseFile';
import { useAct } from '../../actions/useAct';
import type { ImportProgress } from '../../store/openedSource';

interface ImportFailureProps {
  readonly failure: Extract<ImportProgress, { step: 'failed' }>;
}

/** Why a source could not be opened, and what to do about it. */
export function ImportFailure({ failure }: ImportFailureProps) {
  const act = useAct();
  return (
    <div className="import-step">
      <p className="import-file">{failure.name}</p>
      <p className="import-problem" role="alert">
        {failure.problem}
      </p>
      <div className="import-buttons">
        <button
          type="button"
          className="import-main"
          onClick={() => {
            act(chooseFile);
          }}
        >
          Open another file
        </button>
        <button
          type="button"
          onClick={() => {
            act(cancelImport);
          }}
        >
          Close
        </button>
      </div>
    </div>
  );
}
