import type { ReactNode } from 'react';
import { isRanked } from '../../dataset/dataset';
import type { Panel } from '../../query/query';
import { MOST_BARS } from '../../query/view';
import { useQueryResult } from '../../store/react';
import { type LoadComponent, useLoadedComponent } from '../../ui/useLoadedComponent';
import { ChartFailed } from './ChartFailed';
import { barsHeading, ChartFigure, OrderOfBars } from './ChartFigure';
import { ChartKeys } from './ChartKeys';
import { Bars, ChartPanels } from './ChartPanels';
import type { InteractivePanelProps } from './InteractivePanel';
import './chart.css';

export interface PayChartProps {
  /** On which scale the figures are, said beside the heading. */
  readonly scaleLine: ReactNode;
  readonly loadInteractivePanel: LoadComponent<InteractivePanelProps>;
}

const loadChartViews = () => import('./ChartViews');

/** A bar for each salary: all that the page that the explorer begins with can show. */
function BarsChart({ scaleLine, loadInteractivePanel }: PayChartProps) {
  const result = useQueryResult();
  const { Loaded, failed, retry } = useLoadedComponent(loadInteractivePanel);
  if (result.count === 0) return null;
  const draw = (panel: Panel) => <Bars result={result} panel={panel} Interactive={Loaded} />;
  return (
    <ChartFigure heading={barsHeading(result)} scaleLine={scaleLine} order={<OrderOfBars result={result} />}>
      <ChartKeys>
        <ChartFailed failed={failed} retry={retry} instead="; the picture below says the same" />
        <ChartPanels result={result} draw={draw} />
      </ChartKeys>
    </ChartFigure>
  );
}

/** Every view there is, fetched when there is more than bars. */
function LateViews(props: PayChartProps) {
  const { Loaded, failed, retry } = useLoadedComponent(loadChartViews);
  const few = useQueryResult().count <= MOST_BARS;
  if (Loaded !== null) return <Loaded {...props} />;
  return (
    <>
      <ChartFailed failed={failed} retry={retry} instead="" />
      {few ? <BarsChart {...props} /> : <div className="distribution-room" />}
    </>
  );
}

/** What the salaries look like: one bar each, by group, or how they are spread. */
export function PayChart(props: PayChartProps) {
  const { view, dataset } = useQueryResult();
  return isRanked(dataset) && view.chart === 'auto' ? <BarsChart {...props} /> : <LateViews {...props} />;
}
