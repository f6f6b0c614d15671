import { type ComponentType, useRef } from 'react';
import { useElementWidth } from '../../ui/useElementWidth';
import type { BarPicture } from './barPicture';
import { NARROW, NARROW_NAMED, WIDE, WIDE_NAMED } from './chartLayout';
import type { InteractivePanelProps } from './InteractivePanel';
import { StaticPanel } from './StaticPanel';

interface ChartPanelProps {
  readonly picture: BarPicture;
  /** What draws with recharts, once it is loaded. */
  readonly Interactive: ComponentType<InteractivePanelProps> | null;
}

/** One chart: the plain picture in both layouts, of which CSS shows the fitting one, until recharts is there. */
export function ChartPanel({ picture, Interactive }: ChartPanelProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useElementWidth(element);
  return (
    <div className="chart-panel" ref={element}>
      {Interactive === null || width === null ? (
        <>
          <StaticPanel picture={picture} layout={picture.ranked ? WIDE : WIDE_NAMED} />
          <StaticPanel picture={picture} layout={picture.ranked ? NARROW : NARROW_NAMED} />
        </>
      ) : (
        <Interactive picture={picture} width={width} />
      )}
    </div>
  );
}
