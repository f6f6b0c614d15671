import { useId } from 'react';
import { useStore } from 'zustand';
import { cancelCsv } from '../../actions/cancelCsv';
import { copyAsText } from '../../actions/copyAsText';
import { copyLink } from '../../actions/copyLink';
import type { LoadOnShow } from '../../actions/loadOnShow';
import { printPage } from '../../actions/printPage';
import { takeCsv } from '../../actions/takeCsv';
import { takePicture } from '../../actions/takePicture';
import { takingAlong } from '../../actions/takingAlong';
import { useAct } from '../../actions/useAct';
import { useAppState, useAppStore } from '../../store/react';
import { ByHand } from './ByHand';

interface WayProps {
  readonly name: string;
  /** What it takes along. */
  readonly what: string;
  readonly onTake: () => void;
}

function Way({ name, what, onTake }: WayProps) {
  const id = useId();
  return (
    <li>
      <button type="button" aria-describedby={id} aria-label={name} onClick={onTake}>
        <b>{name}</b>
        <span id={id}>{what}</span>
      </button>
    </li>
  );
}

interface TakeAlongPanelProps {
  readonly loadOnShow: LoadOnShow;
  readonly prepareSheet: () => Promise<void>;
}

/** Each way to take along what is on show, and what became of it. */
export function TakeAlongPanel({ loadOnShow, prepareSheet }: TakeAlongPanelProps) {
  const act = useAct();
  const hasPay = useAppState(({ myPay }) => myPay !== null && myPay.amount !== null);
  const hasPins = useAppState(({ view }) => view.pins.length > 0);
  const { writing, said, byHand } = useStore(takingAlong(useAppStore()));
  return (
    <div className="take-along-panel" role="group" aria-label="Take it along">
      <ul>
        <Way name="CSV" what="salaries, as published and comparable" onTake={() => act(takeCsv)} />
        <Way name="PNG" what="the chart, for slides" onTake={() => act(takePicture, 'png', loadOnShow)} />
        <Way name="SVG" what="the chart, sharp at any size" onTake={() => act(takePicture, 'svg', loadOnShow)} />
        <Way name="Copy link" what="to this view" onTake={() => act(copyLink)} />
        <Way name="Copy as text" what="headline and table, as Markdown" onTake={() => act(copyAsText, loadOnShow)} />
        <Way name="Print" what="headline, chart and table" onTake={() => act(printPage, prepareSheet)} />
      </ul>
      {(hasPay || hasPins) && (
        <p className="take-along-without">
          {hasPay && 'Your own pay is in none of these. '}
          {hasPins && 'What is pinned is side by side in “Copy as text” and “Print”.'}
        </p>
      )}
      {writing !== null && (
        <div className="take-along-writing">
          <progress aria-label={`Writing ${writing.name}`} max={writing.of} value={writing.rows} />
          <p>
            {writing.rows.toLocaleString('en-US')} of {writing.of.toLocaleString('en-US')} salaries written to {writing.name}{' '}
            <button type="button" className="plain-button" onClick={() => act(cancelCsv)}>
              Cancel
            </button>
          </p>
        </div>
      )}
      <p role="status" className={said?.isProblem === true ? 'take-along-said take-along-problem' : 'take-along-said'}>
        {said?.text}
      </p>
      {byHand !== null && <ByHand {...byHand} />}
    </div>
  );
}
