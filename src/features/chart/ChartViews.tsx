import { useMemo, useRef } from 'react';
import { chartChoice } from '../../query/chartChoice';
import { isAllLeftOut } from '../../query/emptied';
import type { Panel } from '../../query/query';
import { useShown } from '../../store/react';
import { useFocusWhenLost } from '../../ui/useFocusWhenLost';
import { useLoadedComponent } from '../../ui/useLoadedComponent';
import { ChartControls } from './ChartControls';
import { ChartFailed } from './ChartFailed';
import { ChartFigure, OrderOfBars } from './ChartFigure';
import { chartHeading } from './chartHeading';
import { ChartKeys } from './ChartKeys';
import { Bars, ChartPanels } from './ChartPanels';
import { DistributionBlock } from './DistributionBlock';
import { GroupBlock } from './GroupBlock';
import { NoSalaries } from './NoSalaries';
import type { PayChartProps } from './PayChart';
import { RangeOfPay } from './RangeOfPay';
import './chartViews.css';

/** The chart with the choice of what it draws. */
export default function ChartViews({ scaleLine, loadInteractivePanel }: PayChartProps) {
  const { query, view } = useShown();
  const choice = useMemo(() => chartChoice(query, view), [query, view]);
  const { result, kind, column, before, severalScales } = choice;
  const { Loaded, failed, retry } = useLoadedComponent(loadInteractivePanel);
  const body = useRef<HTMLDivElement>(null);
  const isEmpty = result.count === 0 && (kind !== 'distribution' || severalScales || before.length === 0);
  const isBrushed = kind === 'distribution' && !severalScales && !isEmpty;
  // A group that is chosen may leave so few salaries that each gets a bar, and the way out of none is gone with it.
  useFocusWhenLost(body, isEmpty ? 'empty' : kind);

  const draw = (panel: Panel) => {
    if (kind === 'groups' && column !== null) return <GroupBlock result={result} panel={panel} column={column} />;
    if (kind === 'distribution') return <DistributionBlock result={result} panel={panel} rows={panel.rows} />;
    return <Bars result={result} panel={panel} Interactive={Loaded} />;
  };
  const hasBars = kind === 'bars' && !isEmpty;
  const panels = <ChartPanels result={result} draw={draw} />;
  return (
    <ChartFigure
      heading={isEmpty ? 'Nothing to draw' : chartHeading(choice)}
      scaleLine={isEmpty ? null : scaleLine}
      order={hasBars ? <OrderOfBars result={result} /> : null}
    >
      {isEmpty ? <NoSalaries isLeftOut={isAllLeftOut(query, view)} /> : <ChartControls choice={choice} />}
      {isBrushed ? (
        <DistributionBlock result={result} panel={result.panels[0]} rows={before} brushed />
      ) : (
        !isEmpty && (
          <RangeOfPay
            currency={severalScales ? null : (result.panels[0]?.currency ?? null)}
            period={view.scale.period}
          />
        )
      )}
      {hasBars && <ChartFailed failed={failed} retry={retry} instead="; the picture below says the same" />}
      <div ref={body} tabIndex={-1} className="chart-body">
        {hasBars ? <ChartKeys>{panels}</ChartKeys> : !isBrushed && panels}
      </div>
    </ChartFigure>
  );
}
