import { type ReactNode, useEffect, useState } from 'react';
import type { Action } from '../../actions/action';
import { redo } from '../../actions/redo';
import { undo } from '../../actions/undo';
import { useAct } from '../../actions/useAct';
import type { Dataset } from '../../dataset/dataset';
import type { View } from '../../query/view';
import { useAppState } from '../../store/react';
import { keyShortcuts } from '../../ui/keyShortcuts';

interface StepButtonProps {
  readonly name: string;
  readonly action: Action;
  /** Whether there is anything to undo or redo. */
  readonly can: boolean;
  /** What that is; '' where it is not known. */
  readonly what: string;
  readonly icon: ReactNode;
}

function StepButton({ name, action, can, what, icon }: StepButtonProps) {
  const act = useAct();
  return (
    <button
      type="button"
      className="page-tool"
      // It keeps the focus when the last step was taken.
      aria-disabled={!can}
      aria-keyshortcuts={keyShortcuts(action.keys ?? [])}
      title={can && what !== '' ? `${name}: ${what}` : undefined}
      onClick={() => {
        act(action);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {icon}
      </svg>
      <span>{name}</span>
    </button>
  );
}

type Describe = (dataset: Dataset, from: View, to: View) => string;

/** What puts steps into words, once there is a step. */
function useDescribing(wanted: boolean): Describe | null {
  const [describe, setDescribe] = useState<Describe | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import('../../store/describeStep').then(
      ({ describeStep }) => {
        setDescribe(() => describeStep);
      },
      // The buttons do without.
      () => undefined,
    );
  }, [wanted]);
  return describe;
}

/** The way back over the changes of the view, and forward again. */
export function StepButtons() {
  const dataset = useAppState((state) => state.dataset);
  const view = useAppState((state) => state.view);
  const settled = useAppState((state) => state.committedView);
  const last = useAppState((state) => state.past.at(-1));
  const [next] = useAppState((state) => state.future);
  const describe = useDescribing(last !== undefined || next !== undefined);
  const inWords = (from: View | undefined, to: View | undefined) =>
    from === undefined || to === undefined || describe === null ? '' : describe(dataset, from, to);
  // Typing or dragging under way is the step that comes first.
  const drafted = view !== settled;
  return (
    <>
      <StepButton
        name="Undo"
        action={undo}
        can={drafted || last !== undefined}
        what={drafted ? inWords(settled, view) : inWords(last, settled)}
        icon={<path d="M6.5 3.5L3 7l3.5 3.5M3.5 7h6a3.5 3.5 0 0 1 0 7H7" />}
      />
      <StepButton
        name="Redo"
        action={redo}
        can={!drafted && next !== undefined}
        what={inWords(settled, next)}
        icon={<path d="M9.5 3.5L13 7l-3.5 3.5M12.5 7h-6a3.5 3.5 0 0 0 0 7H9" />}
      />
    </>
  );
}
