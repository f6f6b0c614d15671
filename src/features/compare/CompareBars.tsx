import { type ReactNode, useId } from 'react';
import { currencyIndex, type Dataset } from '../../dataset/dataset';
import type { Compared } from '../../query/compare';
import { percent } from '../../ui/percent';
import { seriesClass } from '../../ui/seriesClass';
import type { ComparedBar, ComparedBars } from './comparedBars';
import { comparedKey } from './comparedKey';

interface CompareBarsProps {
  readonly dataset: Dataset;
  readonly compared: readonly Compared[];
  readonly drawn: ComparedBars;
}

/** So that a line at the highest figure is seen. */
const ROOM_BEHIND = 1.01;

/** The highest figure that is drawn of one salary or group. */
function highest({ amount, line, singles }: ComparedBar): number {
  return Math.max(amount ?? 0, line?.high ?? 0, ...singles);
}

function Bar({ amount, line, singles, end }: Pick<ComparedBar, 'amount' | 'line' | 'singles'> & { readonly end: number }) {
  const at = (value: number) => percent(value / end);
  return (
    <>
      {amount !== null && <rect className="compare-bar" width={at(amount)} y="4" height="14" rx="2" />}
      {line !== null && <line className="compare-middle" x1={at(line.low)} x2={at(line.high)} y1="11" y2="11" />}
      {singles.map((single, index) => (
        <line
          // Two of the same salaries are two marks.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="compare-single"
          x1={at(single)}
          x2={at(single)}
          y1="4"
          y2="18"
        />
      ))}
    </>
  );
}

interface BarRowProps {
  readonly className: string;
  readonly name: ReactNode;
  readonly bar: ComparedBar;
  /** Where all bars end, and the dashed line stands. */
  readonly end: number;
  readonly reference: number | null;
}

function BarRow({ className, name, bar, end, reference }: BarRowProps) {
  return (
    <li className={className}>
      <span className="compare-name">{name}</span>
      <svg width="100%" height="22" aria-hidden="true">
        <Bar amount={bar.amount} line={bar.line} singles={bar.singles} end={end} />
        {reference !== null && (
          <line className="compare-reference" x1={percent(reference / end)} x2={percent(reference / end)} y1="0" y2="22" />
        )}
      </svg>
      <span className="compare-figure">{bar.figure}</span>
    </li>
  );
}

/**
 * A bar for each that is pinned, and for the reader's own pay, all from zero on one scale, with a line over the middle
 * half of groups and over what is open; a dashed one stands at what they are compared with.
 */
export function CompareBars({ dataset, compared, drawn }: CompareBarsProps) {
  const labelId = useId();
  const { label, notes, own, bars, reference } = drawn;
  const end = ROOM_BEHIND * Math.max(reference ?? 0, ...[own, ...bars].map((bar) => (bar === null ? 0 : highest(bar)))) || 1;
  return (
    <>
      <p className="compare-label">
        <span id={labelId}>{label}</span>
        {notes.length > 0 && `. ${notes.join(' ')}`}
      </p>
      <ul className={own === null ? 'compare-bars' : 'compare-bars compare-to-own'} aria-labelledby={labelId}>
        {own !== null && <BarRow className="compare-own" name={<b>My pay</b>} bar={own} end={end} reference={reference} />}
        {compared.map((one, index) => {
          const { name, salary } = one;
          const bar = bars[index];
          if (bar === undefined) return null;
          return (
            <BarRow
              key={comparedKey(one)}
              className={salary === null ? 'compare-group' : seriesClass(currencyIndex(dataset, salary.publishedIn))}
              name={
                <>
                  <b>{name.title}</b> {name.detail}
                </>
              }
              bar={bar}
              end={end}
              reference={reference}
            />
          );
        })}
      </ul>
    </>
  );
}
