import { cancelImport } from '../../actions/cancelImport';
import { useAct } from '../../actions/useAct';
import type { ImportProgress } from '../../store/openedSource';
import { progressText } from './progressText';

interface ReadingProgressProps {
  readonly progress: Extract<ImportProgress, { step: 'reading' }>;
  /** What names the bar. */
  readonly headingId: string;
}

/** How far a source is read, in bytes and rows. */
export function ReadingProgress({ progress, headingId }: ReadingProgressProps) {
  const act = useAct();
  const { bytes, totalBytes } = progress;
  return (
    <div className="import-step import-reading">
      <progress
        aria-labelledby={headingId}
        max={Math.max(totalBytes, 1)}
        // Without a value the bar says that something goes on, but not how far.
        {...(totalBytes > 0 && { value: Math.min(bytes, totalBytes) })}
      />
      <p className="import-counts">{progressText(progress)}</p>
      <div className="import-buttons">
        <button
          type="button"
          onClick={() => {
            act(cancelImport);
          }}
        >
          Cancel
        </button>
      </div>
    </div>
  );
}
