import { pinText } from '../query/pinName';
import { isSamePin } from '../query/pins';
import type { Pin } from '../query/view';
import { say } from '../store/said';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Puts a pinned salary or group first: the others are compared with it. */
export const compareWith: Action<[pin: Pin]> = {
  name: 'Compare with this one',
  perform(store, pin) {
    const { dataset, view } = store.getState();
    store.setState(commitView({ pins: [pin, ...view.pins.filter((other) => !isSamePin(other, pin))] }));
    store.setState(say(`Compared with ${pinText(dataset, pin)}`));
  },
};
