import type { Action } from './action';
import type { LoadOnShow } from './loadOnShow';
import { takeOnShow } from './takingAlong';

/** Saves the chart on show as a picture that says by itself what it shows. */
export const takePicture: Action<[kind: 'png' | 'svg', load: LoadOnShow]> = {
  name: 'Save the chart as a picture',
  perform(store, kind, load) {
    takeOnShow(store, async (state) => {
      const [{ onShow }, { savePicture }] = await Promise.all([load(), import('./savePicture')]);
      await savePicture(store, state, onShow(state), kind);
    });
  },
};
