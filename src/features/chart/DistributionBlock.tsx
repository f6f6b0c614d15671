import { useMemo, useRef } from 'react';
import { currencyIndex } from '../../dataset/dataset';
import { isAnyOpen } from '../../query/anyOpen';
import type { Panel, QueryResult } from '../../query/query';
import type { SelectedRows } from '../../query/selectedRows';
import { useElementWidth } from '../../ui/useElementWidth';
import { mostTicks } from './distributionLayout';
import { DistributionPanel } from './DistributionPanel';
import { distributionPicture, middlePicture } from './distributionPicture';
import { usePayMark } from './usePayMark';

interface DistributionBlockProps {
  readonly result: QueryResult;
  /** The salaries on show; absent where none is. */
  readonly panel: Panel | undefined;
  /** What is drawn, highest first: the same, or all of which a range of pay may be chosen. */
  readonly rows: SelectedRows;
  /** Whether a range of pay can be chosen. */
  readonly brushed?: boolean;
}

/** How the pay of rows is spread. */
export function DistributionBlock({ result, panel, rows, brushed = false }: DistributionBlockProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useElementWidth(element);
  const { comparable, dataset } = result;
  const { target, period, basis } = result.view.scale;
  // As published, what is drawn without any salary on show is in the one currency of its rows.
  const first = panel === undefined && basis === 'published' ? rows.at(0) : null;
  const currency =
    panel?.currency ?? dataset.currency.values[first === null ? -1 : (dataset.currency.codes[first] ?? -1)] ?? target;
  const most = width === null ? null : mostTicks(width);
  const picture = useMemo(
    () => (most === null ? null : distributionPicture(rows, comparable, currency, period, most)),
    [rows, comparable, currency, period, most],
  );
  const mark = usePayMark(currency);
  const quartiles = panel?.quartiles ?? null;
  const isOpen = useMemo(() => panel !== undefined && isAnyOpen(panel, result), [panel, result]);
  const middle = useMemo(
    () => (picture === null ? null : middlePicture(picture, quartiles, currency, period, isOpen)),
    [picture, quartiles, currency, period, isOpen],
  );
  const series = panel === undefined || panel.publishedIn === null ? null : currencyIndex(dataset, panel.publishedIn);
  return (
    <div className="distribution-room" ref={element}>
      {picture !== null && width !== null && (
        <DistributionPanel
          picture={picture}
          middle={middle}
          series={series}
          width={width}
          unit={brushed ? { currency, period } : null}
          mark={mark}
        />
      )}
    </div>
  );
}
