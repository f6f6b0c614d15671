import type { ReactNode } from 'react';
import { arrangeBars } from '../../actions/arrangeBars';
import { useAct } from '../../actions/useAct';
import { isRanked } from '../../dataset/dataset';
import type { QueryResult } from '../../query/query';
import { useAppState } from '../../store/react';
import { SegmentedRadios } from '../../ui/SegmentedRadios';

/** What the bars show and how they stand. */
export function barsHeading(result: QueryResult): string {
  const { dataset, count, view } = result;
  const what = count === dataset.rowCount ? 'Every salary' : 'The salaries on show';
  const page = view.arrangement === 'page' && (view.scale.basis !== 'published' || !isRanked(dataset));
  if (!page) return `${what}, highest first`;
  return `${what} in the ${isRanked(dataset) ? 'page' : 'file'}’s order`;
}

/** How the bars stand: for the page, whose order as published is the same, there is then no choice. */
export function OrderOfBars({ result }: { readonly result: QueryResult }) {
  const act = useAct();
  const ranked = isRanked(result.dataset);
  const arrangement = useAppState((state) => state.view.arrangement);
  const same = ranked && result.view.scale.basis === 'published';
  return (
    <SegmentedRadios
      legend="Order of the bars"
      options={[
        { value: 'page', label: ranked ? 'Page order' : 'File order' },
        { value: 'scale', label: 'One scale' },
      ]}
      value={arrangement}
      onChange={(value) => {
        act(arrangeBars, value);
      }}
      disabledBecause={same ? 'As published, both orders are the same.' : undefined}
    />
  );
}

interface ChartFigureProps {
  readonly heading: string;
  /** On which scale the figures are, said beside the heading. */
  readonly scaleLine: ReactNode;
  /** How the chart's bars or groups stand, if there is a choice. */
  readonly order: ReactNode;
  readonly children: ReactNode;
}

/** The chart with its heading. */
export function ChartFigure({ heading, scaleLine, order, children }: ChartFigureProps) {
  return (
    <figure className="pay-chart" aria-label="Pay chart">
      <div className="section-head">
        <div>
          <h2>{heading}</h2>
          {scaleLine}
        </div>
        {order}
      </div>
      {children}
    </figure>
  );
}
