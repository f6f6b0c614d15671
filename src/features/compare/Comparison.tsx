import { useId, useMemo, useRef } from 'react';
import { COMPARED } from '../../actions/showCompared';
import { unpinAll } from '../../actions/unpinAll';
import { useAct } from '../../actions/useAct';
import { DATED_RATES } from '../../pay/exchangeRates';
import { comparePins } from '../../query/compare';
import { useShown } from '../../store/react';
import { usePurchasingPower } from '../../store/usePurchasingPower';
import { CompareBars } from './CompareBars';
import { comparedBars } from './comparedBars';
import { ComparedTable } from './ComparedTable';
import { comparedLines } from './compareTexts';
import { compareWords } from './compareWords';
import { useFocusAfterUnpin } from './useFocusAfterUnpin';
import { useOwnPay } from './useOwnPay';
import './compare.css';

/** Pinned salaries and groups side by side, whatever is filtered. */
export default function Comparison() {
  const act = useAct();
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  const { query, view } = useShown();
  const { dataset } = query.ask(view);
  const { pins, scale } = view;
  useFocusAfterUnpin(region, pins);
  const power = usePurchasingPower();
  const withPower = power === 'loaded';
  // Asked again once there is purchasing power.
  const compared = useMemo(() => comparePins(query, pins, scale, withPower), [query, pins, scale, withPower]);
  const own = useOwnPay(scale, withPower);
  const { before, date, after } = useMemo(() => compareWords(query, compared, scale), [query, compared, scale]);
  const lines = useMemo(() => comparedLines(compared, own, scale), [compared, own, scale]);
  const drawn = useMemo(() => comparedBars(query, compared, own, scale), [query, compared, own, scale]);
  return (
    <section ref={region} className="compare" id={COMPARED} aria-labelledby={headingId} tabIndex={-1}>
      <div className="section-head">
        <div>
          <h2 id={headingId}>Compare</h2>
          <p className="scale-line">
            {before}
            <time dateTime={DATED_RATES.date}>{date}</time>
            {after}
            {power === 'failed' && '. Purchasing power could not be loaded'}
            {compared.length === 1 && own === null && '. Pin another, or say your pay under “My pay”, to compare it with this one'}
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
          {drawn !== null && <CompareBars dataset={dataset} compared={compared} drawn={drawn} />}
          <ComparedTable compared={compared} withOwn={own !== null} lines={lines} />
        </>
      )}
    </section>
  );
}
