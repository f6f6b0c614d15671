import { type ReactNode, useMemo } from 'react';
import { arrangeBars } from '../../actions/arrangeBars';
import { useAct } from '../../actions/useAct';
import { currencyPluralName } from '../../pay/currency';
import { useAppState, useQueryResult } from '../../store/react';
import { SegmentedRadios } from '../../ui/SegmentedRadios';
import { type LoadComponent, useLoadedComponent } from '../../ui/useLoadedComponent';
import { barPicture } from './barPicture';
import { ChartKeys } from './ChartKeys';
import { ChartPanel } from './ChartPanel';
import type { InteractivePanelProps } from './InteractivePanel';
import './chart.css';

const ORDERS = [
  { value: 'page', label: 'Page order' },
  { value: 'scale', label: 'One scale' },
] as const;

interface PayChartProps {
  /** On which scale the figures are, said beside the heading. */
  readonly scaleLine: ReactNode;
  readonly loadInteractivePanel: LoadComponent<InteractivePanelProps>;
}

/** One bar for each salary, in a panel for each scale. */
export function PayChart({ scaleLine, loadInteractivePanel }: PayChartProps) {
  const act = useAct();
  const result = useQueryResult();
  const arrangement = useAppState((state) => state.view.arrangement);
  const interactive = useLoadedComponent(loadInteractivePanel);
  const pictures = useMemo(
    () => result.panels.map((panel) => ({ panel, picture: barPicture(result, panel) })),
    [result],
  );
  if (result.count === 0) return null;
  const published = result.view.scale.basis === 'published';
  return (
    <figure className="pay-chart" aria-label="Pay chart">
      <div className="section-head">
        <div>
          <h2>
            {result.count === result.dataset.rowCount ? 'Every salary' : 'The salaries on show'}
            {arrangement === 'page' && !published ? ' in the page’s order' : ', highest first'}
          </h2>
          {scaleLine}
        </div>
        <SegmentedRadios
          legend="Order of the bars"
          options={ORDERS}
          value={arrangement}
          onChange={(value) => {
            act(arrangeBars, value);
          }}
          disabledBecause={published ? 'As published, both orders are the same.' : undefined}
        />
      </div>
      {interactive.failed && (
        <p className="chart-notice" role="alert">
          The moving chart could not be loaded; the picture below says the same.{' '}
          <button type="button" className="plain-button" onClick={interactive.retry}>
            Try again
          </button>
        </p>
      )}
      <ChartKeys>
        {pictures.map(({ panel, picture }) => (
          <div key={panel.publishedIn ?? 'all'} className="chart-panel-block">
            {result.severalScales && (
              <h3 className="chart-panel-head">
                {panel.currency} · {currencyPluralName(panel.currency)}, n = {panel.rows.length}
              </h3>
            )}
            <ChartPanel picture={picture} Interactive={interactive.Loaded} />
          </div>
        ))}
      </ChartKeys>
    </figure>
  );
}
