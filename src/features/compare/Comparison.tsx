import { useId, useMemo, useRef } from 'react';
import { COMPARED } from '../../actions/showCompared';
import { unpinAll } from '../../actions/unpinAll';
import { useAct } from '../../actions/useAct';
import { currencyPluralName } from '../../pay/currency';
import { DATED_RATES } from '../../pay/exchangeRates';
import type { Scale } from '../../pay/scale';
import { comparePins } from '../../query/compare';
import { purchasingPower } from '../../query/purchasingPower';
import type { Query } from '../../query/query';
import { DEFAULT_VIEW } from '../../query/view';
import { useAppState, useShown } from '../../store/react';
import { usePurchasingPower } from '../../store/usePurchasingPower';
import { CompareBars } from './CompareBars';
import { ComparedTable } from './ComparedTable';
import { comparedLines } from './compareTexts';
import { useFocusAfterUnpin } from './useFocusAfterUnpin';
import './compare.css';

const dateFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** What purchasing power is counted in, and by which parities: "international dollars, GDP-basis parities, 2024". */
function powerInWords(query: Query, scale: Scale): string {
  const power: Scale = { ...scale, basis: 'purchasingPower' };
  const reader = purchasingPower();
  const unit = reader.unitInWords(power);
  const { measure } = query.ask({ ...DEFAULT_VIEW, scale: power });
  return `${unit.charAt(0).toLowerCase()}${unit.slice(1)}, ${reader.paritiesInWords(measure, power)}`;
}

/** Pinned salaries and groups side by side, whatever is filtered. */
export default function Comparison() {
  const act = useAct();
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  const dataset = useAppState((state) => state.dataset);
  const { query, view } = useShown();
  const { pins, scale } = view;
  useFocusAfterUnpin(region, pins);
  const power = usePurchasingPower();
  const withPower = power === 'loaded';
  // Asked again once there is purchasing power.
  const compared = useMemo(() => comparePins(query, pins, scale, withPower), [query, pins, scale, withPower]);
  const powerLine = useMemo(() => (withPower ? powerInWords(query, scale) : ''), [query, scale, withPower]);
  const lines = useMemo(() => comparedLines(compared, scale), [compared, scale]);
  const anyGroup = compared.some(({ salary }) => salary === null);
  return (
    <section ref={region} className="compare" id={COMPARED} aria-labelledby={headingId} tabIndex={-1}>
      <div className="section-head">
        <div>
          <h2 id={headingId}>Compare</h2>
          <p className="scale-line">
            In {currencyPluralName(scale.target)} per {scale.period}, at market rates of{' '}
            <time dateTime={DATED_RATES.date}>{dateFormat.format(new Date(DATED_RATES.date))}</time>; an hour is a{' '}
            {scale.workingYear.hours.toLocaleString('en-US')}th of a year
            {powerLine !== '' && `. Purchasing power in ${powerLine}`}
            {power === 'failed' && '. Purchasing power could not be loaded'}
            {anyGroup && '. A group is all of its salaries, whatever is filtered'}
            {compared.length === 1 && '. Pin another to compare it with this one'}
          </p>
        </div>
        <button
          type="button"
          onClick={() => {
            act(unpinAll);
          }}
        >
          Unpin all
        </button>
      </div>
      {compared.length > 0 && (
        <>
          <CompareBars dataset={dataset} compared={compared} scale={scale} />
          <ComparedTable compared={compared} lines={lines} />
        </>
      )}
    </section>
  );
}
