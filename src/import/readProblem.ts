/**
 * Why a source cannot be read: its message is said to the reader, so it tells what is wrong and what
 * to do about it in a sentence or two. Readers throw it; `readSource` turns it into an outcome.
 */
export class ReadProblem extends Error {
  override readonly name = 'ReadProblem';
}
