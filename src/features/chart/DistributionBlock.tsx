import { useMemo, useRef } from 'react';
import type { Panel, QueryResult } from '../../query/query';
import { useElementWidth } from '../../ui/useElementWidth';
import { mostTicks } from './distributionLayout';
import { DistributionPanel } from './DistributionPanel';
import { distributionPicture } from './distributionPicture';

export interface DistributionBlockProps {
  readonly result: QueryResult;
  readonly panel: Panel;
}

/** The distribution of a panel with too many salaries for bars. */
export default function DistributionBlock({ result, panel }: DistributionBlockProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useElementWidth(element);
  const picture = useMemo(
    () => (width === null ? null : distributionPicture(result, panel, mostTicks(width))),
    [result, panel, width],
  );
  return (
    <div className="distribution-room" ref={element}>
      {picture !== null && width !== null && <DistributionPanel picture={picture} width={width} />}
    </div>
  );
}
