import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { chooseTheme } from '../actions/chooseTheme';
import { useAct } from '../actions/useAct';
import { useAppState } from '../store/react';
import { isTheme } from '../store/theme';
import { pageTitle, subjectOf } from './pageTitle';

/** The heading, which gets the focus when the dialog is gone from which other data came. */
function useFocusOnNewData(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useAppState((state) => state.dataset.id);
  const idle = useAppState((state) => state.importProgress.step === 'idle');
  const before = useRef({ id, idle });
  useEffect(() => {
    const { id: lastId, idle: wasIdle } = before.current;
    if (!idle && !wasIdle) return undefined;
    // While the dialog is open the id of what it was opened over is kept.
    before.current = { id: idle ? id : lastId, idle };
    if (!idle || wasIdle || lastId === id) return undefined;
    // After the dialog has given the focus back to what opened it.
    const timer = setTimeout(() => heading.current?.focus(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [id, idle]);
  return heading;
}

interface PageHeadProps {
  /** What acts on the whole page. */
  readonly tools: ReactNode;
  readonly openData: ReactNode;
}

/** The name of the product, the subject of the page, and light or dark. */
export function PageHead({ tools, openData }: PageHeadProps) {
  const act = useAct();
  const theme = useAppState((state) => state.theme);
  const subject = useAppState(subjectOf);
  const title = useAppState(pageTitle);
  const heading = useFocusOnNewData();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header className="page-head">
      <div className="page-bar">
        <span className="page-name">Salary Explorer</span>
        {tools}
        <label className="page-theme">
          <span>Theme</span>
          <select
            value={theme}
            onChange={(event) => {
              if (isTheme(event.target.value)) act(chooseTheme, event.target.value);
            }}
          >
            <option value="system">System</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </div>
      <div className="page-subject">
        <h1 ref={heading} tabIndex={-1}>
          {subject}
        </h1>
        {openData}
      </div>
    </header>
  );
}
