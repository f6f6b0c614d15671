import type { Dataset } from '../../dataset/dataset';
import { datasetBytes } from '../../store/datasetBytes';
import type { AwaitedDataset, KeptDataset } from '../../store/keptDataset';
import { bytesText } from '../../ui/bytesText';
import { countOf } from '../../query/countOf';

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** How much room a data set takes: "9.4 MB". */
export function sizeText(dataset: Dataset): string {
  return bytesText(datasetBytes(dataset));
}

/** What is known of a kept data set, as far as it is: "74,301 rows · 9.4 MB · kept Oct 2, 2026". */
export function keptDetails({ rows, bytes, keptAt }: KeptDataset): string {
  return [
    rows === null ? null : countOf(rows, 'row'),
    bytes === null ? null : bytesText(bytes),
    keptAt === null ? null : `kept ${dates.format(new Date(keptAt))}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The question before everything that is kept is deleted. */
export function forgetQuestion(count: number): string {
  const what = count === 1 ? 'the one data set' : `all ${count.toLocaleString('en-US')} data sets`;
  return `Forget ${what} kept in this browser? Your files are not touched.`;
}

/** What there is to say of a data set that an address asks for and that is not on show. */
export function awaitedText({ step, reason }: AwaitedDataset): string {
  switch (step) {
    case 'reading':
      return 'Opening the data set kept in this browser…';
    case 'absent':
      return 'This link is for a data set that is not kept in this browser.';
    case 'failed':
      return `The data set of this link could not be read: ${reason ?? 'for an unknown reason'}.`;
  }
}
