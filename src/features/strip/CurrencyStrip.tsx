import { type ReactNode, useMemo } from 'react';
import { currencyPluralName } from '../../pay/currency';
import { FEWEST_FOR_MEDIAN } from '../../query/quantile';
import { useQueryResult } from '../../store/react';
import { percent } from '../../ui/percent';
import { seriesClass } from '../../ui/seriesClass';
import { StripDot } from './StripDot';
import { type Lane, stripPicture } from './stripPicture';
import './strip.css';

const LANE_HEIGHT = 40;

function LaneMarks({ lane }: { readonly lane: Lane }) {
  const { quartiles } = lane;
  return (
    <svg className="strip-lane" width="100%" height={LANE_HEIGHT} aria-hidden="true">
      <line className="strip-line" x1="0" x2="100%" y1="20" y2="20" />
      {quartiles !== null && (
        <>
          <rect
            className="strip-band"
            x={percent(quartiles.lower)}
            width={percent(quartiles.upper - quartiles.lower)}
            y="8"
            height="24"
            rx="3"
          />
          <line
            className="strip-median"
            x1={percent(quartiles.median)}
            x2={percent(quartiles.median)}
            y1="4"
            y2="36"
          />
        </>
      )}
      {lane.dots.map((dot) => (
        <StripDot key={dot.row} dot={dot} />
      ))}
    </svg>
  );
}

/** The currencies beside each other: a lane for each, a dot for each salary. */
export function CurrencyStrip({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const result = useQueryResult();
  const picture = useMemo(() => stripPicture(result), [result]);
  if (result.count === 0) return null;
  const hasSpans = picture?.lanes.some(({ dots }) => dots.some(({ span }) => span !== null)) === true;
  return (
    <section className="strip" aria-labelledby="strip-heading">
      <h2 id="strip-heading">The currencies side by side</h2>
      {scaleLine}
      {picture === null ? (
        <p>As published, figures in several currencies share no axis. Choose “Market rate” to compare them.</p>
      ) : (
        <div className={picture.singly ? 'strip-lanes' : 'strip-lanes strip-dense'}>
          {picture.lanes.map((lane) => (
            <div key={lane.currency} className={`strip-row ${seriesClass(lane.series)}`}>
              <p className="strip-name" title={currencyPluralName(lane.currency)}>
                <b>{lane.currency}</b> n = {lane.count.toLocaleString('en-US')}
                {lane.quartiles !== null && <span className="strip-note">{lane.median}</span>}
                {lane.quartiles === null && <span className="strip-note">too few for a median</span>}
              </p>
              <LaneMarks lane={lane} />
            </div>
          ))}
          <p className="strip-ends">
            <span>{picture.ends[0]}</span>
            <span>{picture.ends[1]}</span>
          </p>
        </div>
      )}
      <p className="strip-caution">
        {picture?.singly === false
          ? 'The band is the middle half of a currency’s salaries, the line its median.'
          : 'Every dot is one salary.'}{' '}
        {hasSpans && 'Where it is open in which country it is paid, a line spans all that it may be worth. '}
        Fewer than {FEWEST_FOR_MEDIAN} in a currency say nothing about how that currency pays.
        {picture !== null && picture.leftOut > 0 &&
          ` ${picture.leftOut} more ${picture.leftOut === 1 ? 'currency has' : 'currencies have'} fewer salaries and no lane here.`}
      </p>
    </section>
  );
}
