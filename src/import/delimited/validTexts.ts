import type { PackedTexts } from '../../dataset/packedTexts';
import { isUtf8 } from '../encoding';

/** Whether each of the texts is valid UTF-8 by itself. */
export function areValidTexts({ bytes, ends }: PackedTexts): boolean {
  // A text cut inside a character could be mended by how the next one begins.
  return isUtf8(bytes, true) && ends.every((end) => end >= bytes.length || !isContinuation(bytes[end]));
}

/** Whether a byte goes on with a character that began before it. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
