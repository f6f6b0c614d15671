import { type ComponentType, type ReactNode, useMemo } from 'react';
import { currencyPluralName } from '../../pay/currency';
import type { Panel, QueryResult } from '../../query/query';
import { barPicture } from './barPicture';
import { ChartPanel } from './ChartPanel';
import type { InteractivePanelProps } from './InteractivePanel';
import { moreCurrencies, MOST_PANELS } from './moreCurrencies';

interface BarsProps {
  readonly result: QueryResult;
  readonly panel: Panel;
  /** What draws with recharts, once it is loaded. */
  readonly Interactive: ComponentType<InteractivePanelProps> | null;
}

/** A bar for each salary of a panel. */
export function Bars({ result, panel, Interactive }: BarsProps) {
  const picture = useMemo(() => barPicture(result, panel), [result, panel]);
  return <ChartPanel picture={picture} Interactive={Interactive} />;
}

interface ChartPanelsProps {
  readonly result: QueryResult;
  readonly draw: (panel: Panel) => ReactNode;
}

/** A chart for each panel. */
export function ChartPanels({ result, draw }: ChartPanelsProps) {
  const more = moreCurrencies(result.panels);
  return (
    <>
      {result.panels.slice(0, MOST_PANELS).map((panel) => (
        <div key={panel.publishedIn ?? 'all'} className="chart-panel-block">
          {result.severalScales && (
            <h3 className="chart-panel-head">
              {panel.currency} · {currencyPluralName(panel.currency)}, n ={' '}
              {panel.rows.length.toLocaleString('en-US')}
            </h3>
          )}
          {draw(panel)}
        </div>
      ))}
      {more !== '' && <p className="chart-rest">{more}: tick them in the filter to see them.</p>}
    </>
  );
}
