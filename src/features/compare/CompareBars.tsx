import { useId, useMemo } from 'react';
import { currencyIndex, type Dataset } from '../../dataset/dataset';
import type { Scale } from '../../pay/scale';
import type { Compared } from '../../query/compare';
import { percent } from '../../ui/percent';
import { seriesClass } from '../../ui/seriesClass';
import { type ComparedBar, comparedBars } from './comparedBars';

interface CompareBarsProps {
  readonly dataset: Dataset;
  readonly compared: readonly Compared[];
  readonly scale: Scale;
}

/** The highest figure that is drawn of one salary or group. */
function highest({ amount, line, singles }: ComparedBar): number {
  return Math.max(amount ?? 0, line?.high ?? 0, ...singles);
}

function Bar({ amount, line, singles }: ComparedBar, end: number) {
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

/**
 * A bar for each that is pinned, all from zero on one scale, with a line over the middle half of groups and over
 * what is open; a line stands at the first.
 */
export function CompareBars({ dataset, compared, scale }: CompareBarsProps) {
  const labelId = useId();
  const { label, bars } = useMemo(() => comparedBars(compared, scale), [compared, scale]);
  const end = Math.max(...bars.map(highest)) || 1;
  const reference = bars[0]?.amount ?? null;
  return (
    <>
      <p className="compare-label" id={labelId}>
        {label}
      </p>
      <ul className="compare-bars" aria-labelledby={labelId}>
        {compared.map(({ name, salary }, index) => {
          const bar = bars[index];
          if (bar === undefined) return null;
          const series = salary === null ? 'compare-group' : seriesClass(currencyIndex(dataset, salary.publishedIn));
          return (
            <li key={`${name.detail} ${name.title}`} className={series}>
              <span className="compare-name">
                <b>{name.title}</b> {name.detail}
              </span>
              <svg width="100%" height="22" aria-hidden="true">
                {Bar(bar, end)}
                {reference !== null && (
                  <line className="compare-reference" x1={percent(reference / end)} x2={percent(reference / end)} y1="0" y2="22" />
                )}
              </svg>
              <span className="compare-figure">{bar.figure}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
