import type { ReactNode } from 'react';
import { chooseTheme } from '../actions/chooseTheme';
import { useAct } from '../actions/useAct';
import { isRanked } from '../dataset/dataset';
import { useAppState } from '../store/react';
import { isTheme } from '../store/theme';

/** The name of the product, the subject of the page, and light or dark. */
export function PageHead({ openData }: { readonly openData: ReactNode }) {
  const act = useAct();
  const theme = useAppState((state) => state.theme);
  const title = useAppState(({ dataset, awaitedDataset }) => {
    if (awaitedDataset !== null) return 'Your data';
    return isRanked(dataset) ? `${dataset.title} salaries` : dataset.title;
  });
  return (
    <header className="page-head">
      <div className="page-bar">
        <span className="page-name">Salary Explorer</span>
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
        <h1>{title}</h1>
        {openData}
      </div>
    </header>
  );
}
