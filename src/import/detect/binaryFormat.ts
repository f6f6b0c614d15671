/** What the first bytes of a file say that it is; `text` where they say nothing. */
export type BinaryFormat =
  | { readonly kind: 'zip' | 'parquet' | 'gzip' | 'text' }
  | { readonly kind: 'oldOffice' }
  | { readonly kind: 'refused'; readonly problem: string };

const OFFER = 'Open a table instead: CSV, XLSX, JSON or Parquet, or paste its cells.';

/** Signatures of what is no table, or none that can be read here. */
const REFUSED: ReadonlyArray<readonly [signature: string, at: number, what: string, advice: string]> = [
  ['\x89PNG', 0, 'a PNG picture', OFFER],
  ['\xff\xd8\xff', 0, 'a JPEG picture', OFFER],
  ['GIF8', 0, 'a GIF picture', OFFER],
  ['WEBP', 8, 'a WebP picture', OFFER],
  ['ftyp', 4, 'a film or a picture', OFFER],
  ['%PDF-', 0, 'a PDF', 'Copy the table out of it and paste it here, or export it as CSV.'],
  ['{\\rtf', 0, 'a rich text document', 'Copy the figures out of it and paste them here.'],
  ['SQLite format 3\0', 0, 'an SQLite database', 'Export the table that you need as CSV.'],
  ['ARROW1\0', 0, 'an Arrow file', 'Save it as Parquet or CSV.'],
  ['Obj\x01', 0, 'an Avro file', 'Save it as Parquet or CSV.'],
  ['ORC', 0, 'an ORC file', 'Save it as Parquet or CSV.'],
  ['BZh', 0, 'compressed with bzip2', 'Unpack it first.'],
  ['\xfd7zXZ\0', 0, 'compressed with xz', 'Unpack it first.'],
  ['\x28\xb5\x2f\xfd', 0, 'compressed with Zstandard', 'Unpack it first.'],
  ['7z\xbc\xaf\x27\x1c', 0, 'a 7-Zip archive', 'Unpack it and open the table inside.'],
  ['Rar!\x1a\x07', 0, 'a RAR archive', 'Unpack it and open the table inside.'],
];

/**
 * Finds what a file is by its first bytes alone, whatever it is called.
 *
 * @param head its first bytes; 512 are enough, fewer are fine
 */
export function binaryFormat(head: Uint8Array): BinaryFormat {
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((signature) => has(head, signature, 0))) {
    return { kind: 'zip' };
  }
  if (has(head, 'PAR1', 0)) return { kind: 'parquet' };
  if (has(head, 'PARE', 0)) {
    return refused('an encrypted Parquet file', 'Save it without encryption, or as CSV.');
  }
  if (has(head, '\x1f\x8b', 0)) return { kind: 'gzip' };
  if (has(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0)) return { kind: 'oldOffice' };
  for (const [signature, at, what, advice] of REFUSED) {
    // Three plain letters may begin a text, and a text has no NUL or other control characters.
    if (has(head, signature, at) && (signature.length > 3 || !isText(head))) return refused(what, advice);
  }
  return isText(head) ? { kind: 'text' } : refused('not text, and no table that is known here', OFFER);
}

function refused(what: string, advice: string): BinaryFormat {
  return { kind: 'refused', problem: `This file is ${what}. ${advice}` };
}

function has(head: Uint8Array, signature: string, at: number): boolean {
  for (let index = 0; index < signature.length; index += 1) {
    if (head[at + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether bytes may be text: UTF-16, or with hardly any control characters but tabs and line ends. */
function isText(head: Uint8Array): boolean {
  if (has(head, '\xff\xfe', 0) || has(head, '\xfe\xff', 0)) return true;
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  let controls = 0;
  head.forEach((byte, index) => {
    if (byte === 0) {
      if (index % 2 === 0) zerosAtEven += 1;
      else zerosAtOdd += 1;
    } else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1;
  });
  const half = head.length / 2;
  // Latin text in UTF-16 has a zero in every other byte, on one side only.
  const isWide =
    (zerosAtEven > half * 0.4 && zerosAtOdd <= half * 0.05) ||
    (zerosAtOdd > half * 0.4 && zerosAtEven <= half * 0.05);
  if (isWide) return true;
  return zerosAtEven + zerosAtOdd + controls <= head.length * 0.02;
}
