import { DATED_RATES } from '../../pay/exchangeRates';
import { useAppState } from '../../store/react';
import { mostAreIn } from './mostAreIn';
import { PurchasingPowerSource } from './PurchasingPowerSource';
import './role.css';

/** Where the figures and the rates are from, and what they cannot tell. */
export function SourcePanel() {
  const dataset = useAppState((state) => state.dataset);
  return (
    <section className="role" aria-labelledby="source-heading">
      <h2 id="source-heading">Where this is from, and its limits</h2>
      <p>
        The {dataset.rowCount} figures stand on one salary page for {dataset.title}s, which ranks
        them by the bare number, whatever the currency, and repeats the first eleven as a short list.
      </p>
      <ul>
        <li>
          The page names no company, place or year for any figure, so a salary is known here by its
          figure and its place.
        </li>
        <li>
          It does not say for which period, or whether before tax: gross pay per year is assumed. A
          bare “$” is read as US dollars, because “C$” stands beside it.
        </li>
        <li>
          Market rates say what an amount buys at a bank, not what it buys in a shop: they are not
          the cost of living.
        </li>
        <li>
          {mostAreIn(dataset)}. One or two figures in a currency say nothing about pay in that
          currency.
        </li>
      </ul>
      <p id="rates">
        Exchange rates: {DATED_RATES.source}, an npm package under {DATED_RATES.licence} which does
        not disclose where its own figures come from. They are fixed at {DATED_RATES.date} and never
        fetched by this page: it makes no request to any other site, and nothing you do here leaves
        your browser unless you send a note.
      </p>
      <PurchasingPowerSource />
    </section>
  );
}
