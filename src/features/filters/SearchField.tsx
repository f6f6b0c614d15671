import { useId } from 'react';
import { searchFor } from '../../actions/searchFor';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';

/** Searches every text of the data set; what is typed acts at once. */
export function SearchField({ columns }: { readonly columns: readonly string[] }) {
  const act = useAct();
  const id = useId();
  const search = useAppState((state) => state.view.search);
  const finish = () => {
    act(settle);
  };
  return (
    <div className="search-field">
      <label className="control-label" htmlFor={id}>
        Search
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={200}
        value={search}
        title={`Looks in ${columns.join(', ')}`}
        onChange={(event) => {
          act(searchFor, event.target.value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
    </div>
  );
}
