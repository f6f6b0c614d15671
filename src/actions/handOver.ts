import type { AppStore } from '../store/createAppStore';
import { downloadBlob } from './downloadBlob';
import { sayNotTaken, sayTaken, type TakingAlong } from './takingAlong';

/** Longer texts are too long to be copied by hand. */
const MOST_BY_HAND = 2_000_000;

/** A text to be copied by hand; null for one that is too long. */
function byHand(label: string, text: string, fileName: string): TakingAlong['byHand'] {
  return text.length > MOST_BY_HAND ? null : { label, text, fileName };
}

/**
 * Hands a file to the browser's downloads and says so. Where the browser refuses, the text of the file
 * is there to be copied, if it has one that is short enough.
 *
 * @param mind what else is to be known of the file, with a space before it
 */
export async function handOver(store: AppStore, file: Blob, fileName: string, what: string, mind = ''): Promise<void> {
  try {
    downloadBlob(file, fileName);
    sayTaken(store, `${what} handed to your browser’s downloads as “${fileName}”.${mind}`);
  } catch {
    const isText = !file.type.startsWith('image/png') && file.size <= MOST_BY_HAND;
    const refused = 'This browser does not let the page save files.';
    sayNotTaken(
      store,
      isText
        ? `${refused} What would be in “${fileName}” is below: copy it from there.`
        : `${refused} Nothing is lost: allow downloads for this page, or open it in another browser, and try again.`,
      isText ? byHand('The file as text', await file.text(), fileName) : null,
    );
  }
}
