import { changeScale } from '../../actions/changeScale';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import { currencyIndex, isRanked } from '../../dataset/dataset';
import { numberAt } from '../../dataset/numberAt';
import { comparableInWords, spanInWords } from '../../query/comparableInWords';
import { absenceInWords, countryInSentence, reasonInWords } from '../../query/purchasing/inWords';
import { placementsOf } from '../../query/purchasing/placement';
import { purchasingPower } from '../../query/purchasingPower';
import type { QueryResult } from '../../query/query';
import { publishedSalary, salaryAt } from '../../query/salary';
import { movedMark, ordinal, salaryName } from '../../query/salaryName';
import { useAppState, useQueryResult } from '../../store/react';
import { SelectField } from '../../ui/SelectField';
import { seriesClass } from '../../ui/seriesClass';
import { SalaryChoice } from './SalaryChoice';
import './countryPanel.css';

/** The pay of a row on the scale, where it has a place there. */
function Comparable({ result, row }: { readonly result: QueryResult; readonly row: number }) {
  const salary = salaryAt(result, row);
  return (
    <p className="break-even-ranks">
      <span className="break-even-figure">{comparableInWords(salary)}</span>
      {salary.span !== null && <span>between {spanInWords(salary.span).replace(' – ', ' and ')}</span>}
      <span>
        {salary.ranked && `${ordinal(salary.place)} on the page, `}
        {salary.span !== null && '≈'}
        {ordinal(salary.rank)} of {result.ranking.placed.toLocaleString('en-US')} on this scale{' '}
        {salary.ranked && <b>{movedMark(salary.moved)}</b>}
      </span>
    </p>
  );
}

/** Where a row is, why, and another country to choose for it. */
function ChosenCountry({ result, row }: { readonly result: QueryResult; readonly row: number }) {
  const act = useAct();
  const rowCountries = useAppState((state) => state.view.scale.rowCountries);
  const placement = placementsOf(result.measure)[numberAt(result.measure.codes, row)];
  if (placement === undefined) return null;
  const countries = [...purchasingPower().table.countries.values()].filter(({ parity }) => parity !== null);
  const members = placement.countries.length > 1 ? placement.countries.filter(({ parity }) => parity !== null) : [];
  const others = countries.filter((country) => !members.includes(country));
  const option = ({ code, name, year }: (typeof countries)[number]) => (
    <option key={code} value={code}>
      {name} ({year})
    </option>
  );
  return (
    <>
      <p>
        {reasonInWords(placement)}
        {Number.isNaN(placement.factor) && ` It is left out: ${absenceInWords(placement)}.`}
      </p>
      <SelectField
        label="Country of this salary"
        value={rowCountries[row] ?? ''}
        onChange={(value) => {
          const { [row]: _, ...rest } = rowCountries;
          const chosen = countries.find(({ code }) => code === value);
          // Whichever was on show by itself stays so.
          act(selectSalary, row);
          act(changeScale, { rowCountries: chosen === undefined ? rest : { ...rest, [row]: chosen.code } });
        }}
      >
        <option value="">As said above</option>
        {members.length > 0 && <optgroup label="That have its currency">{members.map(option)}</optgroup>}
        <optgroup label="Countries, with the year of the parity">{others.map(option)}</optgroup>
      </SelectField>
      {placement.countries.length === 1 &&
        placement.countries.map(({ code, name, parity, year, currency }) =>
          parity === null ? null : (
            <p key={code}>
              An international dollar costs {parity.toLocaleString('en-US', { maximumSignificantDigits: 4 })} {currency} in{' '}
              {countryInSentence({ name })} (World Bank, {year}).
            </p>
          ),
        )}
    </>
  );
}

/** As many salaries are named one by one. */
const MOST_LEFT_OUT = 6;

/** The first salaries that pass the filters and have no place on the scale, to be chosen. */
function LeftOut({ result }: { readonly result: QueryResult }) {
  const act = useAct();
  const { dataset, leftOut: rows } = result;
  if (rows.length === 0) return null;
  return (
    <div>
      Left out:
      <ul className="left-out">
        {Array.from(rows.slice(0, MOST_LEFT_OUT), (row) => (
          <li key={row}>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                act(selectSalary, row);
              }}
            >
              {salaryName(publishedSalary(dataset, row))}
            </button>
          </li>
        ))}
        {rows.length > MOST_LEFT_OUT && <li>and {(rows.length - MOST_LEFT_OUT).toLocaleString('en-US')} more</li>}
      </ul>
    </div>
  );
}

/** Where one salary is paid, and what follows from it; another country can be chosen for it alone. */
export default function CountryPanel() {
  const result = useQueryResult();
  const selected = useAppState((state) => state.selectedRow);
  const { dataset, measure } = result;
  const spans = placementsOf(measure).map(({ span }) => span !== null);
  // Of the page the first of which it is open where it is paid.
  const first = isRanked(dataset) ? Math.max(0, measure.codes.findIndex((code) => spans[code] === true)) : null;
  const row = selected !== null && selected < dataset.rowCount ? selected : first;
  const salary = row === null ? null : publishedSalary(dataset, row);
  const isPlaced = row !== null && !Number.isNaN(numberAt(result.comparable, row));
  return (
    <section
      className={`break-even${salary === null ? '' : ` ${seriesClass(currencyIndex(dataset, salary.publishedIn))}`}`}
      aria-labelledby="country-heading"
    >
      <h2 id="country-heading">Where is it paid?</h2>
      <SalaryChoice result={result} row={row} />
      {salary === null && <p>Choose a salary in the chart, in the table or by its row.</p>}
      {salary !== null && !salary.ranked && <p>{salaryName(salary)}</p>}
      {isPlaced && <Comparable result={result} row={row} />}
      {row !== null && <ChosenCountry result={result} row={row} />}
      <LeftOut result={result} />
    </section>
  );
}
