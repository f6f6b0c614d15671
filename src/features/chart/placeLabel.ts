/** How a text stands at a point. */
export interface LabelPlace {
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the point to the text, in pixels. */
  readonly dx: number;
}

/** Of small semibold letters, in pixels: rather too much than too little. */
const CHARACTER = 7;
/** From this share of the plot on a text stands before its point, if it has room there. */
const FAR_RIGHT = 0.6;
const AWAY = 6;

/**
 * On which side of a point, at a share of a plot so many pixels wide, a text has room. Where it has room on neither, it
 * stands across its point, moved as far as it takes to be within the plot.
 */
export function placeLabel(share: number, text: string, width: number): LabelPlace {
  const needed = text.length * CHARACTER + AWAY;
  const roomBefore = share * width;
  const roomBehind = width - roomBefore;
  if (Math.max(roomBefore, roomBehind) < needed) {
    const half = needed / 2;
    const dx = roomBefore < roomBehind ? Math.max(0, half - roomBefore) : Math.min(0, roomBehind - half);
    return { anchor: 'middle', dx };
  }
  const before = share > FAR_RIGHT ? roomBefore >= needed : roomBehind < needed;
  return before ? { anchor: 'end', dx: -AWAY } : { anchor: 'start', dx: AWAY };
}

/** The same for a text in a line above its point, where it may begin a little before it. */
export function placeAbove(share: number, text: string, width: number): LabelPlace {
  const { anchor, dx } = placeLabel(share, text, width);
  if (anchor === 'middle') return { anchor, dx };
  return { anchor, dx: anchor === 'end' ? 4 : -4 };
}
