import { useId } from 'react';
import { chooseChart } from '../../actions/chooseChart';
import { useAct } from '../../actions/useAct';
import type { ChartChoice, ChartKind } from '../../query/chartChoice';
import { MOST_BARS } from '../../query/view';
import { useAppState } from '../../store/react';

interface Kind {
  readonly kind: ChartKind;
  readonly label: string;
  /** Why it cannot be drawn; null where it can. */
  readonly because: string | null;
}

function kindsOf({ canDrawBars, severalScales, column }: ChartChoice): readonly Kind[] {
  return [
    {
      kind: 'bars',
      label: 'Each salary',
      because: canDrawBars ? null : `A bar for each needs ${MOST_BARS} salaries or fewer${severalScales ? ' in each currency' : ''}.`,
    },
    { kind: 'groups', label: 'By group', because: column === null ? 'The data has no column of groups.' : null },
    { kind: 'distribution', label: 'Distribution', because: null },
  ];
}

/** Which chart is drawn. What cannot be drawn is there all the same, with the reason. */
export function ChartKinds({ choice }: { readonly choice: ChartChoice }) {
  const act = useAct();
  const id = useId();
  const kinds = kindsOf(choice);
  // What was chosen stands at once, before the chart follows.
  const asked = useAppState((state) => state.view.chart);
  const chosen = kinds.find(({ kind, because }) => kind === asked && because === null)?.kind ?? choice.kind;
  return (
    <div className="segmented chart-kinds" role="radiogroup" aria-labelledby={`${id}-legend`}>
      <span className="control-label" id={`${id}-legend`}>
        Chart
      </span>
      <div className="segmented-options">
        {kinds.map(({ kind, label, because }) => (
          <label key={kind} className="segmented-option" title={because ?? undefined}>
            <input
              type="radio"
              name={id}
              value={kind}
              checked={kind === chosen}
              disabled={because !== null}
              aria-describedby={because === null ? undefined : `${id}-${kind}`}
              onChange={() => {
                act(chooseChart, kind);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {kinds.map(
        ({ kind, because }) =>
          because !== null && (
            <p key={kind} className="control-hint" id={`${id}-${kind}`}>
              {because}
            </p>
          ),
      )}
    </div>
  );
}
