import { onShow } from '../../../src/app/onShow';
import type { Dataset } from '../../../src/dataset/dataset';
import type { OnShow } from '../../../src/export/onShow';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { storeOf } from '../../fixtures/storeOf';
import { builtIn } from '../given';

/** What the page shows of a data set under the default view with some of its parts changed. */
export function shownOf(dataset: Dataset = builtIn, change: Partial<View> = {}): OnShow {
  return onShow(storeOf({ dataset, view: { ...DEFAULT_VIEW, ...change } }).getState());
}
