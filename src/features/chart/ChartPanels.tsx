import { useMemo } from 'react';
import { currencyPluralName } from '../../pay/currency';
import type { Panel, QueryResult } from '../../query/query';
import { MOST_BARS } from '../../query/view';
import { type LoadComponent, useLoadedComponent } from '../../ui/useLoadedComponent';
import { barPicture } from './barPicture';
import { ChartPanel } from './ChartPanel';
import type { DistributionBlockProps } from './DistributionBlock';
import type { InteractivePanelProps } from './InteractivePanel';

interface ChartPanelsProps {
  readonly result: QueryResult;
  readonly loadInteractivePanel: LoadComponent<InteractivePanelProps>;
}

/** As published, so many currencies get a panel each; those with fewer salaries are told of. */
const MOST_PANELS = 8;

const loadDistribution = () => import('./DistributionBlock');

interface LateProps {
  readonly failed: boolean;
  readonly retry: () => void;
  /** What is to be seen until it comes. */
  readonly instead: string;
}

function ChartFailed({ failed, retry, instead }: LateProps) {
  if (!failed) return null;
  return (
    <p className="chart-notice" role="alert">
      The moving chart could not be loaded{instead}.{' '}
      <button type="button" className="plain-button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}

function Bars({ result, panel, loadInteractivePanel }: ChartPanelsProps & { panel: Panel }) {
  const { Loaded, failed, retry } = useLoadedComponent(loadInteractivePanel);
  const picture = useMemo(() => barPicture(result, panel), [result, panel]);
  return (
    <>
      <ChartFailed failed={failed} retry={retry} instead="; the picture below says the same" />
      <ChartPanel picture={picture} Interactive={Loaded} />
    </>
  );
}

function Distribution({ result, panel }: DistributionBlockProps) {
  const { Loaded, failed, retry } = useLoadedComponent(loadDistribution);
  return (
    <>
      <ChartFailed failed={failed} retry={retry} instead="" />
      {Loaded === null ? <div className="distribution-room" /> : <Loaded result={result} panel={panel} />}
    </>
  );
}

/** A chart for each panel: a bar for each salary, or where they are too many their distribution. */
export function ChartPanels({ result, loadInteractivePanel }: ChartPanelsProps) {
  const rest = result.panels.slice(MOST_PANELS);
  const salaries = rest.reduce((sum, { rows }) => sum + rows.length, 0);
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
          {panel.rows.length > MOST_BARS ? (
            <Distribution result={result} panel={panel} />
          ) : (
            <Bars result={result} panel={panel} loadInteractivePanel={loadInteractivePanel} />
          )}
        </div>
      ))}
      {rest.length > 0 && (
        <p className="chart-rest">
          And {rest.length} more {rest.length === 1 ? 'currency' : 'currencies'} with{' '}
          {salaries.toLocaleString('en-US')} {salaries === 1 ? 'salary' : 'salaries'}: tick them in
          the filter to see them.
        </p>
      )}
    </>
  );
}
