import { memo, type ReactNode } from 'react';
import { useAppState } from '../../store/react';
import { seriesClass } from '../../ui/seriesClass';
import { BarBreak } from './BarBreak';
import type { Bar } from './barPicture';
import type { ChartLayout } from './chartLayout';

export interface SalaryBarProps {
  readonly bar: Bar;
  readonly layout: ChartLayout;
  /** Whether it is known by its place on a page, or by a name. */
  readonly ranked: boolean;
  /** Where the bar ends, from the left of the plot: pixels, or per cent of the plot. */
  readonly end: number | `${number}%`;
  /** The share of the plot's width that the bar takes, 0 to 1. */
  readonly share: number;
  /** Where the median lies, measured as `end` is; null for a group too small for one. */
  readonly median: number | string | null;
  /** Where its figures begin, if not at its end: measured alike. */
  readonly reach?: number | undefined;
  /** What is drawn over it. */
  readonly children?: ReactNode;
}

/** From this share on, a wide bar has room for the published figure on it. */
const ROOM_INSIDE = 0.3;
/** What a narrow row has room for, in characters of all its figures. */
const ROOM_FOR_DIFFERENCE = 31;
/** Before the figure of what reaches beyond the axis. */
const BEYOND = '→ ';
/** Stands for the word "edited" where there is no room for it. */
const EDITED_SIGN = '\u00a0✎';

/** What a name has room for, in characters: beside a wide bar, and in the line above a narrow one. */
const ROOM_FOR_NAME = { wide: 30, narrow: 44 };

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A name, its end left out where there is no room for it. */
function shortName(name: string, most: number): string {
  const letters = Array.from(characters.segment(name.slice(0, most * 20)), ({ segment }) => segment);
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}

function WideLabels({ bar, layout, ranked, end, share, reach = 0 }: SalaryBarProps) {
  const middle = layout.barTop + layout.barHeight / 2;
  const inside = share >= ROOM_INSIDE;
  return (
    <>
      <text className="bar-place" x={ranked ? -58 : -12} y={middle} textAnchor="end">
        {ranked ? bar.place : shortName(bar.place, ROOM_FOR_NAME.wide)}
      </text>
      <text className="bar-moved" x={-12} y={middle} textAnchor="end">
        {bar.moved}
      </text>
      {inside && (
        <text className="bar-inside" x={10} y={middle}>
          {bar.published}
        </text>
      )}
      <text className="bar-figures" x={reach || end} dx={8} y={middle}>
        {bar.isBeyond && BEYOND}
        <tspan className="bar-comparable">{bar.comparable}</tspan>
        {bar.edited && (
          <tspan className="bar-edited" dx={6}>
            edited
          </tspan>
        )}
        <tspan className="bar-difference" dx={8}>
          {bar.difference}
        </tspan>
        {!inside && (
          <tspan className="bar-difference" dx={8}>
            {bar.published}
          </tspan>
        )}
      </text>
    </>
  );
}

function NarrowLabels({ bar, ranked, layout }: SalaryBarProps) {
  const figures = layout.barTop - 10;
  const taken = bar.shortComparable.length + bar.published.length + bar.difference.length;
  return (
    <>
      <text className="bar-place" x={0} y={12}>
        {ranked ? bar.place : shortName(bar.place, ROOM_FOR_NAME.narrow)}
        <tspan className="bar-moved" dx={5}>
          {bar.moved}
        </tspan>
      </text>
      <text className="bar-figures" x={ranked ? 72 : 0} y={figures}>
        {bar.isBeyond && BEYOND}
        <tspan className="bar-comparable">{bar.shortComparable}</tspan>
        {bar.edited && <tspan className="bar-edited">{EDITED_SIGN}</tspan>}
        <tspan className="bar-difference" dx={7}>
          {bar.published}
        </tspan>
      </text>
      {taken <= ROOM_FOR_DIFFERENCE && (
        <text className="bar-difference bar-figures bar-at-end" x="100%" y={figures} textAnchor="end">
          {bar.difference}
        </text>
      )}
    </>
  );
}

/** One row of the chart, from the top left of its row in the plot. Drawn alike before and by recharts. */
export const SalaryBar = memo(function SalaryBar(props: SalaryBarProps) {
  const { bar, layout, end, median } = props;
  const marked = useAppState((state) => state.mark.rows.includes(bar.row));
  const pinned = useAppState(({ view }) => view.pins.some((pin) => pin.kind === 'salary' && pin.row === bar.row));
  return (
    <g className={`bar ${seriesClass(bar.series)}${marked ? ' bar-marked' : ''}${pinned ? ' bar-pinned' : ''}`}>
      <rect
        className="bar-row"
        x={-layout.left}
        width="100%"
        height={layout.rowHeight}
      />
      {/* A bar of recharts' is found by this class of its own, whoever draws its shape. */}
      <rect
        className="bar-length recharts-rectangle"
        y={layout.barTop}
        width={end}
        height={layout.barHeight}
        rx={2}
      />
      {bar.amount > bar.length && <BarBreak end={end} layout={layout} />}
      {pinned && <circle className="bar-pin" cx={-6} cy={layout.barTop + layout.barHeight / 2} r={3} />}
      {median !== null && bar.aboveMedian && (
        <line
          className="bar-median"
          x1={median}
          x2={median}
          y1={layout.barTop}
          y2={layout.barTop + layout.barHeight}
        />
      )}
      {props.children}
      {layout.name === 'wide' ? <WideLabels {...props} /> : <NarrowLabels {...props} />}
    </g>
  );
});
