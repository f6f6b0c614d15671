import { proxy, wrap } from 'comlink';
import type { OpenOutcome, SourceReader } from '../import/sourceReader';
import type { ImportSession } from './importSession';

/** Why a worker gave no answer: its code never came, or it ended while it worked. */
export class WorkerEnded extends Error {
  constructor(readonly when: 'before it began' | 'at work') {
    super(`The worker ended ${when}`);
  }
}

/** A session in a worker of its own. */
export function createWorkerSession(): ImportSession {
  const worker = new Worker(new URL('../import/importWorker.ts', import.meta.url), {
    type: 'module',
  });
  const reader = wrap<SourceReader>(worker);
  let heard = false;
  worker.addEventListener('message', () => {
    heard = true;
  });
  const ended = new Promise<never>((_, reject) => {
    const end = (event: Event) => {
      event.preventDefault();
      // Only a program that stumbled says over what.
      const said = event instanceof ErrorEvent ? event.message : '';
      reject(
        said === '' ? new WorkerEnded(heard ? 'at work' : 'before it began') : new Error(said),
      );
    };
    worker.addEventListener('error', end);
    worker.addEventListener('messageerror', end);
  });
  // A worker may end while nothing is asked of it; the next question then learns of it.
  ended.catch(() => undefined);
  const orEnded = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  return {
    open: (source, options, onProgress) =>
      orEnded<OpenOutcome>(reader.open(source, options, proxy(onProgress))),
    judge: (reading) => orEnded(reader.judge(reading)),
    setAside: (reading) => orEnded(reader.setAside(reading)),
    build: (reading, about) => orEnded(reader.build(reading, about)),
    end: () => {
      worker.terminate();
    },
  };
}
