import { transcoder } from './delimited/textChunks';
import { findEncoding, type TextEncoding } from './encoding';

/** A text that is held whole, and what the reader should know of how it was decoded. */
export interface WholeText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** All the text of a blob, in the encoding that all its bytes agree with. */
export async function wholeText(blob: Blob): Promise<WholeText> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const encoding = findEncoding(bytes, true);
  return { text: decodedText(bytes, encoding, true), notes: encodingNotes(encoding) };
}

/**
 * The text of bytes, without their byte order mark.
 *
 * @param isWhole whether the bytes are all there are; if not, a character cut at their end is left out
 */
export function decodedText(bytes: Uint8Array, encoding: TextEncoding, isWhole: boolean): string {
  const utf8 = transcoder(encoding)(bytes.subarray(encoding.markLength), isWhole);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8, { stream: !isWhole });
}

/** What the reader should know of an encoding: nothing, unless it is guessed. */
export function encodingNotes({ isGuessed, name }: TextEncoding): string[] {
  return isGuessed
    ? [
        `The file does not say how its letters are encoded; it is read as ${name}. If letters look wrong, save it as UTF-8 and open it again.`,
      ]
    : [];
}
