import { useEffect, useRef, useState } from 'react';
import { brushPay } from '../../actions/brushPay';
import { revert } from '../../actions/revert';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import type { PayRange } from '../../query/payRange';
import { useAppState, useIsBehind } from '../../store/react';

/** A range of pay while a hand drags it. */
export interface DraggedRange {
  /** Where the hand is, or else the range in force. */
  readonly range: PayRange | null;
  drag(this: void, range: PayRange): void;
  /** The hand lets go: what it dragged is in force, as one step of the history. */
  finish(this: void): void;
  /** The drag was taken away: all is as before. */
  giveUp(this: void): void;
}

/**
 * The range of pay as the hand has it, at once. The figures are asked to follow only when those asked
 * for before have come: at the pace of a hand they would be begun anew and never be finished.
 */
export function useDraggedRange(): DraggedRange {
  const act = useAct();
  const inForce = useAppState((state) => state.view.payRange);
  const behind = useIsBehind();
  const [dragged, setDragged] = useState<PayRange | null>(null);
  const latest = useRef<PayRange | null>(null);
  useEffect(() => {
    if (dragged !== null && !behind) act(brushPay, dragged);
  }, [act, dragged, behind]);
  const hold = (range: PayRange | null) => {
    latest.current = range;
    setDragged(range);
  };
  return {
    range: dragged ?? inForce,
    drag: hold,
    finish: () => {
      if (latest.current === null) return;
      act(brushPay, latest.current);
      act(settle);
      hold(null);
    },
    giveUp: () => {
      if (latest.current === null) return;
      hold(null);
      act(revert);
    },
  };
}
