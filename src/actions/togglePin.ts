import { pinText } from '../query/pinName';
import { isPinned, isSamePin, MOST_PINS } from '../query/pins';
import type { Pin } from '../query/view';
import { addNotice } from '../store/notice';
import { say } from '../store/said';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

const FULL = `${MOST_PINS} are pinned, as many as fit side by side. Unpin one of them under “Compare” to pin another.`;

/** Pins a salary or a group, so that it stays in sight to be compared, or unpins it. A seventh is refused. */
export const togglePin: Action<[pin: Pin]> = {
  name: 'Pin to compare, or unpin',
  perform(store, pin) {
    const { dataset, view } = store.getState();
    const { pins } = view;
    const name = pinText(dataset, pin);
    if (isPinned(pins, pin)) {
      store.setState(commitView({ pins: pins.filter((other) => !isSamePin(other, pin)) }));
      store.setState(say(`Unpinned ${name}`));
    } else if (pins.length < MOST_PINS) {
      store.setState(commitView({ pins: [...pins, pin] }));
      store.setState(say(`Pinned ${name}, ${pins.length + 1} of ${MOST_PINS} at most`, true));
    } else {
      store.setState(addNotice({ kind: 'problem', text: FULL }));
      store.setState(say(FULL, true));
    }
  },
};
