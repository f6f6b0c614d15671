import type { ReadProgress } from '../../import/source';
import { bytesText } from '../../ui/bytesText';
import { countOf } from '../../query/countOf';

/** "12.3 MB of 69 MB, 180,000 rows" */
export function progressText({ bytes, totalBytes, rows }: ReadProgress): string {
  const size = totalBytes > 0 ? `${bytesText(bytes)} of ${bytesText(totalBytes)}` : 'Reading again';
  return `${size}, ${countOf(rows, 'row')}`;
}
