import { useEffect, useRef, useState } from 'react';
import { deleteKeptDataset } from '../../actions/deleteKeptDataset';
import { openKeptDataset } from '../../actions/openKeptDataset';
import { renameKeptDataset } from '../../actions/renameKeptDataset';
import { useAct } from '../../actions/useAct';
import type { KeptDataset } from '../../store/keptDataset';
import { Confirmation } from './Confirmation';
import { keptDetails } from './datasetsText';
import { RenameForm } from './RenameForm';

interface KeptDatasetRowProps {
  readonly kept: KeptDataset;
  readonly isShown: boolean;
  readonly busy: boolean;
  /** Called when this row is about to go. */
  readonly onDelete: () => void;
}

/** A kept data set with what can be done with it. */
export function KeptDatasetRow({ kept, isShown, busy, onDelete }: KeptDatasetRowProps) {
  const act = useAct();
  const { id, name } = kept;
  const [mode, setMode] = useState<'resting' | 'renaming' | 'deleting'>('resting');
  const renameButton = useRef<HTMLButtonElement>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const lastMode = useRef(mode);
  useEffect(() => {
    const { current: last } = lastMode;
    lastMode.current = mode;
    if (mode !== 'resting') return;
    if (last === 'renaming') renameButton.current?.focus();
    if (last === 'deleting') deleteButton.current?.focus();
  }, [mode]);
  const rest = () => {
    setMode('resting');
  };
  return (
    <li>
      {mode === 'renaming' ? (
        <RenameForm
          name={name}
          onCancel={rest}
          onRename={(typed) => {
            rest();
            act(renameKeptDataset, id, typed);
          }}
        />
      ) : (
        <div className="kept-dataset-text">
          <p className="kept-dataset-name">{name}</p>
          <p className="kept-dataset-details">{keptDetails(kept)}</p>
        </div>
      )}
      {mode === 'deleting' && (
        <Confirmation
          question={`Delete “${name}” from this browser?`}
          confirm="Delete"
          onCancel={rest}
          onConfirm={() => {
            rest();
            onDelete();
            act(deleteKeptDataset, id);
          }}
        />
      )}
      {mode === 'resting' && (
        <div className="datasets-buttons">
          {isShown ? (
            <span className="kept-dataset-shown">On show</span>
          ) : (
            <button
              type="button"
              aria-label={`Open ${name}`}
              aria-disabled={busy}
              onClick={() => {
                act(openKeptDataset, id);
              }}
            >
              Open
            </button>
          )}
          <button
            type="button"
            ref={renameButton}
            aria-label={`Rename ${name}`}
            onClick={() => {
              setMode('renaming');
            }}
          >
            Rename
          </button>
          <button
            type="button"
            ref={deleteButton}
            aria-label={`Delete ${name}`}
            onClick={() => {
              setMode('deleting');
            }}
          >
            Delete
          </button>
        </div>
      )}
    </li>
  );
}
