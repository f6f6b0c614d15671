import { useCallback, useEffect, useRef } from 'react';
import { chooseFile, FILE_INPUT } from '../../actions/chooseFile';
import { openData } from '../../actions/openData';
import { pasteData } from '../../actions/pasteData';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { useDroppedAndPasted } from './useDroppedAndPasted';

const FORMATS = '.csv,.tsv,.tab,.txt,.xlsx,.json,.ndjson,.jsonl,.parquet,.gz,text/*';

const loadTryBuiltIn = () => import('./TryBuiltIn');

/** The ways to bring data of one's own: the button, and dropping and pasting anywhere. */
export default function OpenData() {
  const act = useAct();
  const held = useDroppedAndPasted();
  const input = useRef<HTMLInputElement>(null);
  const openChosen = useCallback(
    (chooser: HTMLInputElement) => {
      const files = [...(chooser.files ?? [])];
      // So that the same file can be chosen again.
      chooser.value = '';
      if (files.length > 0) act(openData, files, '');
    },
    [act],
  );
  useEffect(() => {
    // What was chosen before the prerendered page was taken over.
    if (input.current !== null) openChosen(input.current);
  }, [openChosen]);
  const kept = useAppState((state) => state.keptDatasets?.length ?? 0);
  const opened = useAppState((state) => state.dataset.provenance.kind === 'opened');
  return (
    <div className="open-data">
      <button
        type="button"
        onClick={() => {
          act(chooseFile);
        }}
      >
        Open data
      </button>
      <input
        id={FILE_INPUT}
        type="file"
        hidden
        aria-label="Data file"
        accept={FORMATS}
        ref={input}
        onChange={({ target }) => {
          openChosen(target);
        }}
      />
      <p>
        or drop or{' '}
        <button
          type="button"
          className="plain-button"
          aria-label="Paste data"
          onClick={() => {
            act(pasteData);
          }}
        >
          paste
        </button>{' '}
        it. <a href="#verify">Nothing leaves this browser</a>
        {kept > 0 && (
          <>
            {' '}
            <a href="#your-data-sets">Your data sets: {kept}</a>
          </>
        )}
      </p>
      {opened && <LoadedPart part="The way back" load={loadTryBuiltIn} />}
      {held && <div className="drop-hint">Drop it to open it</div>}
    </div>
  );
}
