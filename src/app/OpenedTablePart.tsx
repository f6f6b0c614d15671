import { OpenedTable } from '../features/opened-table/OpenedTable';
import { ScaleLine } from '../features/scale/ScaleLine';

/** The table of the reader's own salaries, fetched when there are any. */
export default function OpenedTablePart() {
  return <OpenedTable scaleLine={<ScaleLine />} />;
}
