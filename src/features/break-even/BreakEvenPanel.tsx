import { type ReactNode, useEffect, useRef } from 'react';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import { BASE_CURRENCY } from '../../pay/currency';
import { formatPay, formatPublishedPay } from '../../pay/formatPay';
import { breakEven, movedRows, overtakings } from '../../query/breakEven';
import type { QueryResult } from '../../query/query';
import { salaryAt } from '../../query/salary';
import { movedMark, ordinal, salaryName } from '../../query/salaryName';
import { useAppState, useQueryResult } from '../../store/react';
import { currencyIndex } from '../../dataset/dataset';
import { SelectField } from '../../ui/SelectField';
import { seriesClass } from '../../ui/seriesClass';
import { breakEvenSentence } from './breakEvenText';
import { RateSlider } from './RateSlider';
import './breakEven.css';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

function figures(result: QueryResult, rows: readonly number[]): string {
  return list.format(rows.map((row) => formatPublishedPay(salaryAt(result, row).published)));
}

function SalaryOptions({ result, rows }: { result: QueryResult; rows: readonly number[] }) {
  return rows.map((row) => {
    const salary = salaryAt(result, row);
    return (
      <option key={row} value={row}>
        {salaryName(salary)}
      </option>
    );
  });
}

/** What a salary would need to stand where the page ranks it, with the rate to try it on. */
export default function BreakEvenPanel({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const act = useAct();
  const result = useQueryResult();
  const selectedRow = useAppState((state) => state.selectedRow);
  const asked = useAppState((state) => state.breakEvenAsked);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked > 0) section.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const shown = result.panels.flatMap((panel) => [...panel.rows]);
  const moved = movedRows(result).filter((other) => shown.includes(other));
  const [first] = moved.length > 0 ? moved : shown;
  const row = selectedRow !== null && shown.includes(selectedRow) ? selectedRow : first;
  if (result.view.scale.basis !== 'market' || row === undefined) return null;
  const salary = salaryAt(result, row);
  const outcome = breakEven(result, row);
  const { overtakenBy, overtook } = overtakings(result, row);
  const others = shown.filter((other) => !moved.includes(other));
  return (
    <section
      className={`break-even ${seriesClass(currencyIndex(result.dataset, salary.publishedIn))}`}
      aria-labelledby="break-even-heading"
      ref={section}
    >
      <h2 id="break-even-heading">Does it deserve its place?</h2>
      <SelectField
        label="Salary"
        value={String(row)}
        onChange={(value) => {
          act(selectSalary, Number(value));
        }}
      >
        {moved.length > 0 && (
          <optgroup label="Moved on one scale">
            <SalaryOptions result={result} rows={moved} />
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label="Not moved">
            <SalaryOptions result={result} rows={others} />
          </optgroup>
        )}
      </SelectField>
      {/* Above what it changes, so that it stays under the hand. */}
      {salary.publishedIn !== BASE_CURRENCY && (
        <RateSlider currency={salary.publishedIn} row={row} outcome={outcome} />
      )}
      <p className="break-even-ranks">
        <span className="break-even-figure">{formatPay(salary.comparable)}</span>
        <span>
          {ordinal(salary.place)} on the page, {ordinal(salary.rank)} on one scale{' '}
          <b>{movedMark(salary.moved)}</b>
        </span>
      </p>
      <p className="break-even-sentence" aria-live="polite">{breakEvenSentence(salary, outcome)}</p>
      {overtakenBy.length > 0 && <p>Overtaken by {figures(result, overtakenBy)}.</p>}
      {overtook.length > 0 && <p>Overtook {figures(result, overtook)}.</p>}
      {scaleLine}
    </section>
  );
}
