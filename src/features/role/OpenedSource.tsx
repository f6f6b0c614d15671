import { DATED_RATES } from '../../pay/exchangeRates';
import { useAppState } from '../../store/react';
import { countOf } from '../../query/countOf';
import { PurchasingPowerSource } from './PurchasingPowerSource';
import './role.css';

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** Where the reader's own salaries are from, how they were read, and what they cannot tell. */
export function OpenedSource() {
  const provenance = useAppState((state) => state.dataset.provenance);
  if (provenance.kind === 'page') return null;
  const { name, openedAt, rowsIn, rowsSetAside, assumptions } = provenance;
  return (
    <section className="role" aria-labelledby="source-heading">
      <h2 id="source-heading">Where this is from, and its limits</h2>
      <p className="opened-source">
        {name}, opened on {dates.format(new Date(openedAt))}: {countOf(rowsIn, 'row')} in it,{' '}
        {countOf(rowsIn - rowsSetAside, 'row')} read, {countOf(rowsSetAside, 'row')} set aside.
      </p>
      {assumptions.length > 0 && (
        <ul>
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      )}
      <p>
        Market rates say what an amount buys at a bank, not what it buys in a shop: they are not the
        cost of living. A group of few salaries says little of how others in it are paid.
      </p>
      <p id="rates">
        Exchange rates: {DATED_RATES.source}, an npm package under {DATED_RATES.licence} which does
        not disclose where its own figures come from. They are fixed at {DATED_RATES.date} and never
        fetched by this page.
      </p>
      <PurchasingPowerSource />
    </section>
  );
}
