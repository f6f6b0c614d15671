import { useRef } from 'react';
import { useElementWidth } from '../../ui/useElementWidth';
import type { BarPicture } from './barPicture';
import { NARROW, WIDE } from './chartLayout';
import { StaticPanel } from './StaticPanel';
import type { InteractivePanelComponent } from './useInteractivePanel';

interface ChartPanelProps {
  readonly picture: BarPicture;
  readonly Interactive: InteractivePanelComponent | null;
}

/** One chart: the plain picture in both layouts, of which CSS shows the fitting one, until recharts is there. */
export function ChartPanel({ picture, Interactive }: ChartPanelProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useElementWidth(element);
  return (
    <div className="chart-panel" ref={element}>
      {Interactive === null || width === null ? (
        <>
          <StaticPanel picture={picture} layout={WIDE} />
          <StaticPanel picture={picture} layout={NARROW} />
        </>
      ) : (
        <Interactive picture={picture} width={width} />
      )}
    </div>
  );
}
