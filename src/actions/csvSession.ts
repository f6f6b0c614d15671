import { proxy, transfer, wrap } from 'comlink';
import type { CsvReceiver } from '../export/csvReceiver';
import type { HandedArray, HandedColumn } from '../export/handedColumns';
import type { AppStore } from '../store/createAppStore';

/** Someone who writes one file, elsewhere, of what is handed over piece by piece; pieces are gone here after that. */
export interface CsvSession {
  receive: (array: number, length: number, at: number, piece: HandedArray) => Promise<void>;
  receiveRows: (rows: Uint32Array) => Promise<void>;
  write: (columns: readonly HandedColumn[], onRows: (rows: number) => void) => Promise<Blob>;
  /** Ends it and gives its memory back; what was asked and not answered never will be. */
  end: () => void;
}

const makers = new WeakMap<AppStore, () => CsvSession>();

/** Has the files of a store written by other sessions than workers. */
export function provideCsvSessions(store: AppStore, make: () => CsvSession): void {
  makers.set(store, make);
}

/** A session for a store. */
export function createCsvSession(store: AppStore): CsvSession {
  return (makers.get(store) ?? createWorkerSession)();
}

function ownBuffers({ buffer }: HandedArray): Transferable[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

/** A session in a worker of its own. Its promises reject where the worker cannot be had, or ends. */
function createWorkerSession(): CsvSession {
  const worker = new Worker(new URL('../export/csvWorker.ts', import.meta.url), { type: 'module' });
  const receiver = wrap<CsvReceiver>(worker);
  const ended = new Promise<never>((_, reject) => {
    const end = (event: Event) => {
      event.preventDefault();
      reject(new Error('The worker that writes the file ended'));
    };
    worker.addEventListener('error', end);
    worker.addEventListener('messageerror', end);
  });
  // A worker may end while nothing is asked of it; the next question then learns of it.
  ended.catch(() => undefined);
  const orEnded = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  return {
    receive: (array, length, at, piece) => orEnded(receiver.receive(array, length, at, transfer(piece, ownBuffers(piece)))),
    receiveRows: (rows) => orEnded(receiver.receiveRows(transfer(rows, ownBuffers(rows)))),
    write: (columns, onRows) => orEnded(receiver.write(columns, proxy(onRows))),
    end: () => {
      worker.terminate();
    },
  };
}
