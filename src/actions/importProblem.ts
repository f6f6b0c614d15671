import { sizeText } from '../import/limits';
import type { Source } from '../import/source';
import { WorkerEnded } from './workerSession';

/** What browsers say when a page has no memory left. */
const NO_MEMORY = /allocat|out of memory|invalid (array|string) length|maximum size/i;

function sizeOf(source: Source): string {
  return sizeText(source.kind === 'file' ? source.blob.size : source.text.length);
}

/** What is wrong where reading a source failed without saying so itself, and what to do about it. */
export function importProblem(error: unknown, source: Source): string {
  const tooLarge = `This browser ran out of memory while it read the ${sizeOf(source)}. Close other tabs, or leave out columns or rows, and open it again.`;
  if (error instanceof WorkerEnded) {
    return error.when === 'at work'
      ? tooLarge
      : 'The part of the page that reads files could not be loaded. Check the connection, reload the page and open the file again.';
  }
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (NO_MEMORY.test(message)) return tooLarge;
  // A file that was moved, changed or locked since it was chosen, and a folder.
  if (name === 'NotReadableError' || name === 'NotFoundError') {
    return 'The browser could not read this from the disk: it may be a folder, or was moved or changed since it was chosen. Open the file itself once more.';
  }
  return `The page stumbled over this (${message}). Nothing was changed. Saving it as CSV and opening that may help.`;
}
