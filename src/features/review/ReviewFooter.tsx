import { useId } from 'react';
import { cancelImport } from '../../actions/cancelImport';
import { exploreReading } from '../../actions/exploreReading';
import { useAct } from '../../actions/useAct';
import type { Review } from '../../store/openedSource';
import { cannotExplore, statusText } from './reviewText';

interface ReviewFooterProps {
  readonly review: Review;
  readonly building: boolean;
}

/** How many rows are read, always in sight, and the way on or back. */
export function ReviewFooter({ review, building }: ReviewFooterProps) {
  const act = useAct();
  const id = useId();
  const reason = review.judging ? null : cannotExplore(review);
  return (
    <div className="review-footer">
      <div className="review-standing">
        <p role="status" className={review.judging ? 'review-status review-judging' : 'review-status'}>
          {statusText(review.report)}
        </p>
        {reason !== null && (
          <p className="import-problem" id={id}>
            {reason}
          </p>
        )}
        {building && <p aria-live="polite">Getting the salaries ready…</p>}
      </div>
      <div className="import-buttons">
        <button
          type="button"
          onClick={() => {
            act(cancelImport);
          }}
        >
          Cancel
        </button>
        <button
          type="button"
          className="import-main"
          disabled={reason !== null || building}
          aria-describedby={reason === null ? undefined : id}
          onClick={() => {
            act(exploreReading);
          }}
        >
          Explore
        </button>
      </div>
    </div>
  );
}
