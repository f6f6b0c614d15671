import type { Chart } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Draws a bar for each salary, one for each group, or how pay is spread. */
export const chooseChart: Action<[chart: Chart]> = {
  name: 'Choose what the chart draws',
  perform(store, chart) {
    store.setState(commitView({ chart }));
  },
};
