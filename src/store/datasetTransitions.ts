import type { Dataset } from '../dataset/dataset';
import { createQuery } from '../query/createQuery';
import { DEFAULT_VIEW, type View } from '../query/view';
import type { AppState } from './appState';
import { NOTHING_MARKED } from './mark';
import { scaleWith } from './viewTransitions';

/** How a data set is first seen: one in a single currency in that currency, any other in US dollars. */
function firstView({ currency }: Dataset): View {
  const [only] = currency.values;
  if (only === undefined || currency.values.length > 1) return DEFAULT_VIEW;
  return { ...DEFAULT_VIEW, ...scaleWith(DEFAULT_VIEW, { target: only }) };
}

/** Another data set takes the page over, with a view of its own: nothing of the last one stays. */
export function datasetShown(dataset: Dataset, view: View = firstView(dataset)): Partial<AppState> {
  return {
    dataset,
    query: createQuery(dataset),
    view,
    committedView: view,
    past: [],
    future: [],
    askedBasis: null,
    mark: NOTHING_MARKED,
    selectedRow: null,
  };
}
