import { changeScale } from '../../actions/changeScale';
import { clearAllFilters } from '../../actions/clearAllFilters';
import { useAct } from '../../actions/useAct';

interface NoSalariesProps {
  /** Whether salaries pass the filters, but none of them has a parity. */
  readonly isLeftOut: boolean;
}

/** What stands in the place of the picture where no salary is on show: why, and the way out. */
export function NoSalaries({ isLeftOut }: NoSalariesProps) {
  const act = useAct();
  return (
    <p className="chart-empty">
      {isLeftOut
        ? 'No parity is known for where these salaries are paid, so there is nothing to draw.'
        : 'No salary passes all of these filters, so there is nothing to draw.'}{' '}
      <button
        type="button"
        onClick={() => {
          if (isLeftOut) act(changeScale, { basis: 'market' });
          else act(clearAllFilters);
        }}
      >
        {isLeftOut ? 'Show at market rate' : clearAllFilters.name}
      </button>
    </p>
  );
}
