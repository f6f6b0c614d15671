import { chooseList } from '../../actions/chooseList';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { SegmentedRadios } from '../../ui/SegmentedRadios';

/** The page's full list, or the short list that it repeats; nothing for a data set without one. */
export function ListFilter() {
  const act = useAct();
  const list = useAppState((state) => state.view.list);
  const dataset = useAppState((state) => state.dataset);
  if (dataset.shortList === null) return null;
  const short = dataset.shortList.reduce((sum, one) => sum + one, 0);
  return (
    <SegmentedRadios
      legend="The page’s list"
      options={[
        { value: 'full', label: `Full, ${dataset.rowCount}` },
        { value: 'short', label: `Short, ${short}` },
      ]}
      value={list}
      onChange={(value) => {
        act(chooseList, value);
      }}
    />
  );
}
