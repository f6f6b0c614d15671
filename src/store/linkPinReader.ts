import { isRanked } from '../dataset/dataset';
import { createPinCheck } from '../query/pinCheck';
import { isPinned, MOST_PINS } from '../query/pins';
import type { Pin } from '../query/view';
import { PIN } from './linkParts';
import type { PartReader } from './linkValues';

/** The pin that a text names: "17" is the row at that place, "country:Germany" a group; null for any other text. */
function pinIn(text: string): Pin | null {
  if (/^[1-9]\d{0,9}$/.test(text)) return { kind: 'salary', row: Number(text) - 1 };
  const end = text.indexOf(':');
  if (end === -1) return null;
  const column = text.slice(0, end).replaceAll('%3A', ':').replaceAll('%25', '%');
  return { kind: 'group', column, group: text.slice(end + 1) };
}

/** What is pinned. A row of opened data is in no link, so a link that names one has it from elsewhere. */
export const pins: PartReader<readonly Pin[]> = (link) => {
  const read: Pin[] = [];
  const isThere = createPinCheck(link.dataset);
  for (const text of link.all(PIN)) {
    const pin = pinIn(text);
    if (pin === null || !isThere(pin)) {
      link.refuse(PIN, text, 'these salaries have no such row or group');
    } else if (pin.kind === 'salary' && !isRanked(link.dataset)) {
      link.refuse(PIN, text, 'no link pins a row of opened data');
    } else if (isPinned(read, pin)) {
      link.refuse(PIN, text, 'it is pinned already');
    } else if (read.length === MOST_PINS) {
      link.refuse(PIN, text, `at most ${MOST_PINS} are compared`);
    } else {
      read.push(pin);
    }
  }
  return read.length === 0 ? undefined : read;
};
