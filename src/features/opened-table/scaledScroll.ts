/** How high a row of the table is, and its header, in pixels. */
export const ROW_HEIGHT = 36;

/** Browsers cap an element's height at 16 to 33 million pixels; below this all of them agree. */
const MOST_PIXELS = 8_000_000;
/** At both ends of a scaled table a pixel of scrolling is a pixel of rows, so that the ends are reached. */
const END_PIXELS = 50_000;

/** How far the rows go, and how far the element that stands for them scrolls, in pixels. */
export interface ScrollExtent {
  /** How much of the rows is in sight. */
  readonly inSight: number;
  /** The furthest that the rows go: then the last row stands at the bottom. */
  readonly rows: number;
  /** The furthest that the element scrolls; less than the rows go where there are too many of them. */
  readonly element: number;
}

/** Where the element has scrolled to, and where the rows have, in pixels. */
export interface ScrolledTo {
  readonly scrollTop: number;
  readonly offset: number;
}

export const NOT_SCROLLED: ScrolledTo = { scrollTop: 0, offset: 0 };

/** The extent of so many rows, of which so many pixels are in sight. */
export function scrollExtent(count: number, inSight: number): ScrollExtent {
  const rows = Math.max(count * ROW_HEIGHT - inSight, 0);
  return { inSight, rows, element: Math.min(rows, MOST_PIXELS) };
}

/** Whether the element scrolls less far than the rows go. */
export function isScaled({ rows, element }: ScrollExtent): boolean {
  return element < rows;
}

/** How high all that scrolls is, the header with it. */
export function scrolledHeight(extent: ScrollExtent, count: number): number {
  return ROW_HEIGHT + (isScaled(extent) ? extent.element + extent.inSight : count * ROW_HEIGHT);
}

/** An offset that the rows can have. */
export function withinExtent({ rows }: ScrollExtent, offset: number): number {
  return Math.min(Math.max(offset, 0), rows);
}

/** How many pixels of rows a pixel of scrolling stands for between the ends. */
function rowsPerPixel({ rows, element }: ScrollExtent): number {
  return (rows - 2 * END_PIXELS) / (element - 2 * END_PIXELS);
}

/** Where the element is scrolled to for an offset of the rows. */
export function scrollTopFor(extent: ScrollExtent, offset: number): number {
  const { rows, element } = extent;
  if (!isScaled(extent) || offset <= END_PIXELS) return offset;
  if (offset >= rows - END_PIXELS) return element - (rows - offset);
  return END_PIXELS + (offset - END_PIXELS) / rowsPerPixel(extent);
}

/** The offset of the rows that the element stands for where it is scrolled to. */
export function offsetFor(extent: ScrollExtent, scrollTop: number): number {
  const { rows, element } = extent;
  if (!isScaled(extent) || scrollTop <= END_PIXELS) return scrollTop;
  if (scrollTop >= element - END_PIXELS) return rows - (element - scrollTop);
  return END_PIXELS + (scrollTop - END_PIXELS) * rowsPerPixel(extent);
}

/**
 * Where the rows are once the element has scrolled. A wheel, a finger or a key moves the rows as far
 * as it moves the element, so that a notch is as many rows as in any table; only the scrollbar, of
 * which a pixel is thousands, goes to the place that it stands for.
 */
export function followScroll(extent: ScrollExtent, before: ScrolledTo, scrollTop: number): ScrolledTo {
  const moved = scrollTop - before.scrollTop;
  const byHand = Math.abs(moved) < extent.element / extent.inSight / 2;
  const offset = isScaled(extent) && byHand ? before.offset + moved : offsetFor(extent, scrollTop);
  return { scrollTop, offset: withinExtent(extent, offset) };
}

/** Whether the element has come to an end that the rows have not: it has to be set back at once. */
export function isStuck(extent: ScrollExtent, { scrollTop, offset }: ScrolledTo): boolean {
  if (!isScaled(extent)) return false;
  return (scrollTop <= 0 && offset > 0) || (scrollTop >= extent.element - 1 && offset < extent.rows - 1);
}

/** The offset nearest to another at which the row at a position is wholly in sight. */
export function offsetShowing(extent: ScrollExtent, offset: number, position: number): number {
  const top = position * ROW_HEIGHT;
  const lowest = top + ROW_HEIGHT - extent.inSight;
  return withinExtent(extent, Math.min(Math.max(offset, lowest), top));
}
