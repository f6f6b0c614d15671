import {
  elementScroll,
  observeElementOffset,
  type Virtualizer,
} from '@tanstack/react-virtual';

/** Browsers cap an element's height at 16 to 33 million pixels; below this all of them agree. */
const MOST_PIXELS = 8_000_000;

type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** How high the scrolled element is, in pixels, for rows that are `total` pixels high together. */
export function scrolledHeight(total: number): number {
  return Math.min(total, MOST_PIXELS);
}

/** How many pixels of rows one pixel of scrolling stands for. */
function pixelsPerPixel(virtualizer: RowVirtualizer): number {
  const total = virtualizer.getTotalSize();
  const inSight = virtualizer.scrollRect?.height ?? 0;
  return total <= MOST_PIXELS ? 1 : (total - inSight) / (MOST_PIXELS - inSight);
}

/** Tells where the rows have scrolled to whenever the element scrolls. */
export function observeScaledOffset(
  virtualizer: RowVirtualizer,
  tell: (offset: number, isScrolling: boolean) => void,
): void | (() => void) {
  return observeElementOffset(virtualizer, (offset, isScrolling) => {
    tell(offset * pixelsPerPixel(virtualizer), isScrolling);
  });
}

/** Scrolls the element so that the rows are at an offset. */
export function scaledScroll(
  offset: number,
  options: Parameters<typeof elementScroll>[1],
  virtualizer: RowVirtualizer,
): void {
  elementScroll(offset / pixelsPerPixel(virtualizer), options, virtualizer);
}
