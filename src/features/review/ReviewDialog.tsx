import { useEffect, useId, useRef } from 'react';
import { cancelImport } from '../../actions/cancelImport';
import { useAct } from '../../actions/useAct';
import type { ImportProgress } from '../../store/openedSource';
import { useAppState } from '../../store/react';
import { useModal } from '../../ui/useModal';
import { ImportFailure } from './ImportFailure';
import { ReadingProgress } from './ReadingProgress';
import { ReviewContent } from './ReviewContent';
import './importDialog.css';
import './review.css';
import './findings.css';
import './columns.css';

function headingOf(progress: ImportProgress): string {
  switch (progress.step) {
    case 'idle':
      return '';
    case 'reading':
      return `Reading ${progress.name}`;
    case 'review':
    case 'building':
      return 'Review data';
    case 'failed':
      return 'This could not be opened';
  }
}

const CLASS_OF: Partial<Record<ImportProgress['step'], string>> = {
  reading: 'import-dialog-reading',
  review: 'import-dialog-wide',
  building: 'import-dialog-wide',
};

/** One dialog from the first byte to “Explore”: reading, settling what it means, or what went wrong. */
export default function ReviewDialog() {
  const act = useAct();
  const progress = useAppState((state) => state.importProgress);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const said = headingOf(progress);
  const open = progress.step !== 'idle';
  const dialog = useModal(open);
  const before = useRef(progress.step);
  useEffect(() => {
    // What was opened begins at the top of the page, wherever it was dropped.
    if (before.current === 'building' && progress.step === 'idle') {
      document.documentElement.scrollTop = 0;
    }
    before.current = progress.step;
  }, [progress.step]);
  useEffect(() => {
    // What had the focus went with the step before; the new step is read out from its heading.
    if (open) heading.current?.focus();
  }, [open, said]);
  return (
    <dialog
      ref={dialog}
      className={`import-dialog ${CLASS_OF[progress.step] ?? ''}`}
      aria-labelledby={headingId}
      onClose={() => {
        act(cancelImport);
      }}
    >
      {open && (
        <>
          <h2 ref={heading} id={headingId} tabIndex={-1}>
            {said}
          </h2>
          {progress.step === 'reading' && (
            <ReadingProgress progress={progress} headingId={headingId} />
          )}
          {progress.step === 'failed' && <ImportFailure failure={progress} />}
          {(progress.step === 'review' || progress.step === 'building') && (
            <ReviewContent review={progress.review} building={progress.step === 'building'} />
          )}
        </>
      )}
    </dialog>
  );
}
