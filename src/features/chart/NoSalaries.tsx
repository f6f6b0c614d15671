import { clearAllFilters } from '../../actions/clearAllFilters';
import { useAct } from '../../actions/useAct';

/** What stands in the place of the picture where no salary passes the filters: why, and the way out. */
export function NoSalaries() {
  const act = useAct();
  return (
    <p className="chart-empty">
      No salary passes all of these filters, so there is nothing to draw.{' '}
      <button
        type="button"
        onClick={() => {
          act(clearAllFilters);
        }}
      >
        {clearAllFilters.name}
      </button>
    </p>
  );
}
