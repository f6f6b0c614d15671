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
/** So far a text in a line above its point reaches beyond it. */
const BEYOND = 4;

/**
 * On which side of a point below it, at a share of a plot so many pixels wide, a text has room. Where it has room on
 * neither, it stands across its point, moved as far as it takes to be within the plot.
 */
export function placeLabel(share: number, text: string, width: number): LabelPlace {
  const needed = text.length * CHARACTER + AWAY;
  const roomBefore = share * width;
  const roomBehind = width - roomBefore;
  if (Math.max(roomBefore, roomBehind) < needed) {
    return { anchor: 'middle', dx: Math.max(needed / 2 - roomBefore, Math.min(0, roomBehind - needed / 2)) };
  }
  const before = share > FAR_RIGHT ? roomBefore >= needed : roomBehind < needed;
  return before ? { anchor: 'end', dx: BEYOND } : { anchor: 'start', dx: -BEYOND };
}
