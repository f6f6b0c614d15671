import type { ReactNode } from 'react';
import { ComparePart } from '../features/compare/ComparePart';
import { ColumnFilters } from '../features/filters/ColumnFilters';
import { OpenedTable } from '../features/opened-table/OpenedTable';
import { RankShift } from '../features/rank-shift/RankShift';
import { OpenedSource } from '../features/role/OpenedSource';
import { CountryOfSalary } from '../features/purchasing-power/CountryOfSalary';
import { ScaleLine } from '../features/scale/ScaleLine';
import { CurrencyStrip } from '../features/strip/CurrencyStrip';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { FollowingInSight } from './FollowingInSight';
import { myPay } from './lateParts';
import './opened.css';

export interface OpenedPartsProps {
  readonly chart: ReactNode;
}

/** The reader's own salaries: what to narrow them by, one by one, and where they are from. Fetched when there are any. */
export default function OpenedParts({ chart }: OpenedPartsProps) {
  return (
    <>
      <div className="opened-parts">
        <ErrorBoundary part="The filters of columns">
          <ColumnFilters />
        </ErrorBoundary>
        <div className="opened-figures">
          {chart}
          <ErrorBoundary part="Your own pay">
            <myPay.Part />
          </ErrorBoundary>
          <ErrorBoundary part="The country of a salary">
            <CountryOfSalary />
          </ErrorBoundary>
          <ErrorBoundary part="What is pinned">
            <ComparePart />
          </ErrorBoundary>
          <FollowingInSight>
            <ErrorBoundary part="The ranks">
              <RankShift />
            </ErrorBoundary>
            <ErrorBoundary part="The comparison of currencies">
              <CurrencyStrip scaleLine={<ScaleLine />} />
            </ErrorBoundary>
          </FollowingInSight>
          <ErrorBoundary part="The table">
            <OpenedTable scaleLine={<ScaleLine />} />
          </ErrorBoundary>
        </div>
      </div>
      <div className="about">
        <OpenedSource />
      </div>
    </>
  );
}
