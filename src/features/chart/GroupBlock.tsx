import { useMemo, useRef } from 'react';
import type { CategoryColumn } from '../../dataset/column';
import type { Panel, QueryResult } from '../../query/query';
import { useShown } from '../../store/react';
import { useElementWidth } from '../../ui/useElementWidth';
import { GroupPanel } from './GroupPanel';
import { usePayMark } from './usePayMark';
import { groupPicture } from './groupPicture';
import { GroupTable } from './GroupTable';
import './groups.css';

interface GroupBlockProps {
  readonly result: QueryResult;
  readonly panel: Panel;
  readonly column: CategoryColumn;
}

/** The pay of the groups of a column. */
export function GroupBlock({ result, panel, column }: GroupBlockProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useElementWidth(element);
  const { query } = useShown();
  const mark = usePayMark(panel.currency);
  const picture = useMemo(() => groupPicture(query, result, panel, column), [query, result, panel, column]);
  return (
    <div className="group-room" ref={element}>
      {width !== null && <GroupPanel picture={picture} width={width} mark={mark} />}
      <GroupTable picture={picture} />
    </div>
  );
}
