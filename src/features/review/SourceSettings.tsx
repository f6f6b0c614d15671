import { chooseHeader } from '../../actions/chooseHeader';
import { chooseSheet } from '../../actions/chooseSheet';
import { useAct } from '../../actions/useAct';
import type { Review } from '../../store/openedSource';
import { SettingField } from './SettingField';

/** What the source was read as, and what of that can be chosen. */
export function SourceSettings({ review }: { readonly review: Review }) {
  const act = useAct();
  const { name, format, sheets, sheet, header, notes, problem } = review;
  const remarks = [...notes, ...review.proposal.reasons];
  return (
    <div className="review-source">
      <p>
        <span className="import-file">{name}</span> <span className="review-format">{format}</span>
      </p>
      {problem !== null && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="review-source-choices">
        {sheets.length > 1 && (
          <SettingField
            label="Sheet"
            value={sheet ?? ''}
            onChange={(chosen) => {
              act(chooseSheet, chosen);
            }}
          >
            {sheets.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </SettingField>
        )}
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
      </div>
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
