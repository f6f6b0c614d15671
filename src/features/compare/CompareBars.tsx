import { currencyIndex, type Dataset } from '../../dataset/dataset';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import type { Compared } from '../../query/compare';
import { percent } from '../../ui/percent';
import { seriesClass } from '../../ui/seriesClass';

interface CompareBarsProps {
  readonly dataset: Dataset;
  readonly compared: readonly Compared[];
  readonly scale: Scale;
}

/** The highest figure that is drawn of one salary or group. */
function highest({ market: { amount, quartiles, singles } }: Compared): number {
  return Math.max(amount ?? 0, quartiles?.upper ?? 0, ...singles);
}

function Bar({ market: { amount, quartiles, singles } }: Compared, end: number) {
  const at = (value: number) => percent(value / end);
  return (
    <>
      {amount !== null && <rect className="compare-bar" width={at(amount)} y="4" height="14" rx="2" />}
      {quartiles !== null && (
        <line className="compare-middle" x1={at(quartiles.lower)} x2={at(quartiles.upper)} y1="11" y2="11" />
      )}
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

/** A bar for each that is pinned, all from zero on one scale, with the middle half of groups; a line stands at the first. */
export function CompareBars({ dataset, compared, scale }: CompareBarsProps) {
  const end = Math.max(...compared.map(highest));
  const reference = compared[0]?.market.amount ?? null;
  return (
    <ul className="compare-bars" aria-label="Pay at market rate">
      {compared.map((one) => {
        const { name, salary, market } = one;
        const series = salary === null ? 'compare-group' : seriesClass(currencyIndex(dataset, salary.publishedIn));
        return (
          <li key={`${name.detail} ${name.title}`} className={series}>
            <span className="compare-name">
              <b>{name.title}</b> {name.detail}
            </span>
            <svg width="100%" height="22" aria-hidden="true">
              {Bar(one, end)}
              {reference !== null && (
                <line className="compare-reference" x1={percent(reference / end)} x2={percent(reference / end)} y1="0" y2="22" />
              )}
            </svg>
            <span className="compare-figure">
              {market.amount === null ? `n = ${one.count}` : formatPay(payOf(market.amount, scale.target, scale.period))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
