import { expose, transfer } from 'comlink';
import { createSourceReader, type SourceReader } from './sourceReader';
import type { ReadProgress } from './source';
import { transferablesOf } from './transferables';

/** The least time between two reports of progress, in milliseconds: the page has other things to do. */
const PROGRESS_REST = 100;

function rested(onProgress: (progress: ReadProgress) => void): (progress: ReadProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_REST) return;
    last = now;
    onProgress(progress);
  };
}

const reader = createSourceReader();

// One source, one worker: ending it gives back all the memory that the source took.
expose({
  ...reader,
  open: (source, options, onProgress) => reader.open(source, options, rested(onProgress)),
  build: (reading, about) => {
    const dataset = reader.build(reading, about);
    return transfer(dataset, transferablesOf(dataset));
  },
} satisfies SourceReader);
