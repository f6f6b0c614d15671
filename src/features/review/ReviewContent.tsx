import type { Review } from '../../store/openedSource';
import { ColumnsTable } from './ColumnsTable';
import { FigureSettings } from './FigureSettings';
import { FirstRows } from './FirstRows';
import { FlaggedRows } from './FlaggedRows';
import { ReviewFooter } from './ReviewFooter';
import { RowsSetAside } from './RowsSetAside';
import { SourceSettings } from './SourceSettings';

interface ReviewContentProps {
  readonly review: Review;
  readonly building: boolean;
}

/** Everything that the reader sees and settles before exploring. */
export function ReviewContent({ review, building }: ReviewContentProps) {
  const { report } = review;
  return (
    <>
      {/* Nothing is changed any more while the data set is made. */}
      <div className="review-body" inert={building}>
        <SourceSettings review={review} />
        <div className="review-findings">
          <FigureSettings review={review} />
          <RowsSetAside report={report} />
          <FlaggedRows report={report} />
          <FirstRows review={review} />
        </div>
        <ColumnsTable review={review} />
      </div>
      <ReviewFooter review={review} building={building} />
    </>
  );
}
