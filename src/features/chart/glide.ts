import type { AnimationItem, BarRectangleItem } from 'recharts';

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/**
 * Where the bars are at a moment of a change, `elapsed` from 0 to 1: a bar that stays glides from its
 * old place and length to the new ones; one that comes stands there at once, so that recharts takes
 * over from the prerendered picture without a stir; one that goes is gone.
 */
export function glide(
  items: ReadonlyArray<AnimationItem<BarRectangleItem>> | null,
  elapsed: number,
): readonly BarRectangleItem[] {
  return (items ?? []).flatMap((item) => {
    if (item.status === 'removed') return [];
    if (item.status === 'added') return [item.next];
    const { prev, next } = item;
    return [
      {
        ...next,
        x: between(prev.x, next.x, elapsed),
        y: between(prev.y, next.y, elapsed),
        width: between(prev.width, next.width, elapsed),
        height: between(prev.height, next.height, elapsed),
      },
    ];
  });
}
