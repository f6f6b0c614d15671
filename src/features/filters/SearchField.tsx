import { useEffect, useId } from 'react';
import { searchFor } from '../../actions/searchFor';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import { useAppState, useShown } from '../../store/react';

/** After so long without typing a search is a step of the browser's history. */
const REST_MILLISECONDS = 1000;

/** Searches every text of the data set; what is typed acts at once. */
export function SearchField({ columns }: { readonly columns: readonly string[] }) {
  const act = useAct();
  const id = useId();
  const search = useAppState((state) => state.view.search);
  const isSettled = useAppState((state) => state.committedView.search === state.view.search);
  const isSearching = useShown().view.search !== search;
  const finish = () => {
    act(settle);
  };
  useEffect(() => {
    if (isSettled) return;
    // Who rests has found something, and what comes next is a step of its own.
    const timer = setTimeout(() => {
      act(settle);
    }, REST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [act, search, isSettled]);
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
      <p className="search-state">{isSearching && 'Searching…'}</p>
    </div>
  );
}
