import type { ReactNode } from 'react';
import { arrangeBars } from '../../actions/arrangeBars';
import { useAct } from '../../actions/useAct';
import { isRanked } from '../../dataset/dataset';
import type { QueryResult } from '../../query/query';
import { MOST_BARS } from '../../query/view';
import { useQueryResult } from '../../store/react';
import { SegmentedRadios } from '../../ui/SegmentedRadios';
import type { LoadComponent } from '../../ui/useLoadedComponent';
import { ChartKeys } from './ChartKeys';
import { ChartPanels } from './ChartPanels';
import type { InteractivePanelProps } from './InteractivePanel';
import './chart.css';

interface PayChartProps {
  /** On which scale the figures are, said beside the heading. */
  readonly scaleLine: ReactNode;
  readonly loadInteractivePanel: LoadComponent<InteractivePanelProps>;
}

/** What the bars show and how they stand. */
function headingOf(result: QueryResult, anyBars: boolean): string {
  const { dataset, count, view } = result;
  if (!anyBars) return 'How pay is spread';
  const what = count === dataset.rowCount ? 'Every salary' : 'The salaries on show';
  const page = view.arrangement === 'page' && (view.scale.basis !== 'published' || !isRanked(dataset));
  if (!page) return `${what}, highest first`;
  return `${what} in the ${isRanked(dataset) ? 'page' : 'file'}’s order`;
}

/** How the bars stand: for the page, whose order as published is the same, there is then no choice. */
function OrderOfBars({ result }: { readonly result: QueryResult }) {
  const act = useAct();
  const ranked = isRanked(result.dataset);
  const same = ranked && result.view.scale.basis === 'published';
  return (
    <SegmentedRadios
      legend="Order of the bars"
      options={[
        { value: 'page', label: ranked ? 'Page order' : 'File order' },
        { value: 'scale', label: 'One scale' },
      ]}
      value={result.view.arrangement}
      onChange={(value) => {
        act(arrangeBars, value);
      }}
      disabledBecause={same ? 'As published, both orders are the same.' : undefined}
    />
  );
}

/** One bar for each salary, or how they are spread, in a panel for each scale. */
export function PayChart({ scaleLine, loadInteractivePanel }: PayChartProps) {
  const result = useQueryResult();
  if (result.count === 0) return null;
  const anyBars = result.panels.some(({ rows }) => rows.length <= MOST_BARS);
  const panels = <ChartPanels result={result} loadInteractivePanel={loadInteractivePanel} />;
  return (
    <figure className="pay-chart" aria-label="Pay chart">
      <div className="section-head">
        <div>
          <h2>{headingOf(result, anyBars)}</h2>
          {scaleLine}
        </div>
        {anyBars && <OrderOfBars result={result} />}
      </div>
      {anyBars ? <ChartKeys>{panels}</ChartKeys> : panels}
    </figure>
  );
}
