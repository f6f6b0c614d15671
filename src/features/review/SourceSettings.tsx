import { chooseHeader } from '../../actions/chooseHeader';
import { chooseSheet } from '../../actions/chooseSheet';
import { useAct } from '../../actions/useAct';
import type { Review } from '../../store/openedSource';
import { standingReasons } from './standingReasons';

/** What the source was read as, and what of that can be chosen. */
export function SourceSettings({ review }: { readonly review: Review }) {
  const act = useAct();
  const { name, format, sheets, sheet, header, notes, problem } = review;
  const remarks = [...notes, ...standingReasons(review)];
  return (
    <div className="review-source">
      <div className="review-source-line">
        <p>
          <span className="import-file">{name}</span> <span className="review-format">{format}</span>
        </p>
        {sheets.length > 1 && (
          <label className="review-sheet">
            <span className="control-label">Sheet</span>
            <select
              value={sheet ?? ''}
              onChange={({ target }) => {
                act(chooseSheet, target.value);
              }}
            >
              {sheets.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        {header !== null && (
          <label className="review-check">
            <input
              type="checkbox"
              checked={header}
              onChange={({ target }) => {
                act(chooseHeader, target.checked);
              }}
            />
            <span>The first row is a header</span>
          </label>
        )}
      </div>
      {problem !== null && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
      {remarks.length > 0 && (
        <ul className="review-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
