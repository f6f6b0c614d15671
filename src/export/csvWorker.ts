import { expose } from 'comlink';
import { createCsvReceiver, type CsvReceiver } from './csvReceiver';

/** The least time between two reports of progress, in milliseconds: the page has other things to do. */
const PROGRESS_REST = 100;

const receiver = createCsvReceiver();

// One file, one worker: it is ended once it has answered.
expose({
  ...receiver,
  write: (columns, onRows) => {
    let last = Number.NEGATIVE_INFINITY;
    return receiver.write(columns, (rows) => {
      const now = performance.now();
      if (now - last < PROGRESS_REST) return;
      last = now;
      onRows(rows);
    });
  },
} satisfies CsvReceiver);
