import { memo } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { openNote } from '../../actions/openNote';
import { showBreakEven } from '../../actions/showBreakEven';
import { togglePin } from '../../actions/togglePin';
import { useAct } from '../../actions/useAct';
import { currencyIndex } from '../../dataset/dataset';
import { formatPay, formatPublishedPay } from '../../pay/formatPay';
import { isPinned } from '../../query/pins';
import type { Panel, QueryResult } from '../../query/query';
import { comparableInWords, differenceInWords, spanInWords } from '../../query/comparableInWords';
import { purchasingPower } from '../../query/purchasingPower';
import { salaryAt } from '../../query/salary';
import { movedMark, ordinal, salaryName } from '../../query/salaryName';
import { useAppState } from '../../store/react';
import { PinButton } from '../../ui/PinButton';
import { seriesClass } from '../../ui/seriesClass';

interface SalaryRowProps {
  readonly result: QueryResult;
  readonly panel: Panel;
  readonly row: number;
  readonly rowIndex: number;
  /** What is said of the panel above its first row; undefined for every other row. */
  readonly panelHead: string | undefined;
}

export const SalaryRow = memo(function SalaryRow(props: SalaryRowProps) {
  const { result, panel, row, rowIndex, panelHead } = props;
  const act = useAct();
  const marked = useAppState((state) => state.mark.rows.includes(row));
  const pinned = useAppState((state) => isPinned(state.view.pins, { kind: 'salary', row }));
  const salary = salaryAt(result, row);
  const difference =
    panel.firm && panel.quartiles !== null ? differenceInWords(salary, panel.quartiles.median) : '–';
  const mark = () => {
    act(markSalaries, [row]);
  };
  const series = seriesClass(currencyIndex(result.dataset, salary.publishedIn));
  return (
    <tr
      role="row"
      className={`salary-row ${series}${marked ? ' salary-row-marked' : ''}`}
      aria-rowindex={rowIndex}
      onMouseEnter={mark}
      onFocus={mark}
      onBlur={() => {
        act(markSalaries, []);
      }}
      onClick={mark}
    >
      <td role="cell" className="cell-place">
        {ordinal(salary.place)}
      </td>
      <th role="rowheader" scope="row" className="cell-published">
        {panelHead !== undefined && (
          // The row group is named so; it is no part of this salary's own heading.
          <span className="panel-head" aria-hidden="true">
            {panelHead}
          </span>
        )}
        <button
          type="button"
          className="salary-button"
          title="Show what moved it"
          onClick={() => {
            act(showBreakEven, row);
          }}
        >
          {formatPublishedPay(salary.published)}
        </button>
      </th>
      <td role="cell" className="cell-currency">
        <span className="currency-swatch" aria-hidden="true" /> {salary.publishedIn}
        {salary.placement !== null && <span className="cell-span">{purchasingPower().placeInWords(salary.placement)}</span>}
      </td>
      <td role="cell" className="cell-pay">
        {comparableInWords(salary, formatPay)}
        {salary.edited && <em className="cell-edited"> edited</em>}
        {salary.span !== null && <span className="cell-span">{spanInWords(salary.span)}</span>}
      </td>
      <td role="cell" className="cell-difference">
        {difference}
      </td>
      <td role="cell" className="cell-rank">
        {salary.span !== null && '≈'}
        {ordinal(salary.rank)}
      </td>
      <td role="cell" className="cell-moved">
        {movedMark(salary.moved)}
      </td>
      <td role="cell" className="cell-note">
        <PinButton
          what={salaryName(salary)}
          pressed={pinned}
          onToggle={() => {
            act(togglePin, { kind: 'salary', row });
          }}
        />
        <button
          type="button"
          className="note-button"
          aria-label={`Note on ${salaryName(salary)}`}
          title="Something wrong with this figure?"
          onClick={() => {
            act(openNote, row);
          }}
        >
          Note
        </button>
      </td>
    </tr>
  );
});
