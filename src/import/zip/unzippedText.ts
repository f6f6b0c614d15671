import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import { forEachPiece, inflated } from './unpack';

/**
 * What a gzip file unpacks to. Refuses with a `ReadProblem` one that unpacks to more than it may, as
 * soon as it does.
 *
 * @param onBytes told how many packed bytes were read
 * @param most how many bytes it may unpack to
 */
export async function unzippedText(blob: Blob, onBytes: (bytes: number) => void, most: number = LIMITS.gzip): Promise<Blob> {
  const pieces: Blob[] = [];
  let size = 0;
  await forEachPiece(inflated(blob, 'gzip', onBytes), (piece) => {
    size += piece.length;
    if (size > most) {
      throw new ReadProblem(
        `This file unpacks to more than ${sizeText(most)}, which is more than can be read here. ` +
          'Keep only the columns and rows that you need.',
      );
    }
    // A browser may keep blobs on disk, where arrays stay in memory.
    pieces.push(new Blob([new Uint8Array(piece)]));
  });
  return new Blob(pieces);
}
