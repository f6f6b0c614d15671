import type { Dataset } from '../dataset/dataset';
import type { View } from '../query/view';
import type { AppStore } from '../store/createAppStore';
import { say } from '../store/said';

/** Says what was undone or redone: the change from one view of a data set to another. */
export function sayStep(store: AppStore, direction: 'Undone' | 'Redone', dataset: Dataset, from: View, to: View): void {
  import('../store/describeStep').then(
    ({ describeStep }) => {
      store.setState(say(`${direction}: ${describeStep(dataset, from, to)}`));
    },
    // It is undone all the same.
    () => {
      store.setState(say(direction));
    },
  );
}
