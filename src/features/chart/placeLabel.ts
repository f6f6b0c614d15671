/** How a text stands at a point. */
export interface LabelPlace {
  readonly anchor: 'start' | 'end';
  /** From the point to the text, in pixels. */
  readonly dx: number;
}

/** Of small semibold letters, in pixels: rather too much than too little. */
const CHARACTER = 7;
/** From this share of the plot on a text stands before its point, if it has room there. */
const FAR_RIGHT = 0.6;
const AWAY = 6;

/** On which side of a point, at a share of a plot so many pixels wide, a text has room. */
export function placeLabel(share: number, text: string, width: number): LabelPlace {
  const needed = text.length * CHARACTER + AWAY;
  const roomBefore = share * width;
  const roomBehind = width - roomBefore;
  const hasRoom = Math.max(roomBefore, roomBehind) >= needed;
  const isFar = share > FAR_RIGHT ? roomBefore >= needed : roomBehind < needed;
  // Where it has room on neither side, most of it is seen on the wider.
  const before = hasRoom ? isFar : roomBefore > roomBehind;
  return before ? { anchor: 'end', dx: -AWAY } : { anchor: 'start', dx: AWAY };
}
