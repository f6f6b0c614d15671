import { memo } from 'react';
import type { Shift } from '../../query/rankShift';
import { percent } from '../../ui/percent';

interface ShiftLineProps {
  readonly shift: Shift;
  readonly isFollowed: boolean;
  readonly isPinned: boolean;
  /** The height of a row, in pixels. */
  readonly rowHeight: number;
  readonly onPoint: (key: number | null) => void;
}

/** The line of one salary or group from scale to scale, with a dot on each. */
export const ShiftLine = memo(function ShiftLine({ shift, isFollowed, isPinned, rowHeight, onPoint }: ShiftLineProps) {
  const { ranks } = shift;
  const x = (scale: number) => percent(scale / (ranks.length - 1));
  const y = (rank: number) => (rank - 0.5) * rowHeight;
  const moves = ranks.some((rank) => rank !== ranks[0]);
  const state = `${moves ? '' : ' shift-line-still'}${isPinned ? ' shift-line-pinned' : ''}${isFollowed ? ' shift-line-followed' : ''}`;
  const sections = ranks.slice(1).map((rank, index) => ({
    x1: x(index),
    x2: x(index + 1),
    y1: y(Number(ranks[index])),
    y2: y(rank),
  }));
  return (
    <g
      className={`shift-line${state}`}
      onPointerEnter={() => {
        onPoint(shift.key);
      }}
    >
      {sections.map((section) => (
        <g key={section.x1}>
          <line className="shift-hit" {...section} />
          <line className="shift-stroke" {...section} />
        </g>
      ))}
      {ranks.map((rank, scale) => (
        // A scale is known by its place among them.
        // oxlint-disable-next-line react/no-array-index-key
        <circle key={scale} className="shift-dot" cx={x(scale)} cy={y(rank)} r={isFollowed ? 5 : 3.5} />
      ))}
    </g>
  );
});
