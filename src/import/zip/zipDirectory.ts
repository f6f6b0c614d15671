import { ReadProblem } from '../readProblem';

/** A file inside a ZIP archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed: 0 as it is, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** What it unpacks to, as the directory claims. */
  readonly size: number;
  /** Where its own header begins in the archive. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** A workbook's directory has some thousand bytes. */
const LARGEST_DIRECTORY = 32_000_000;
/** Stands in a field of 32 bits whose value stands in a field of 64 bits elsewhere. */
const ELSEWHERE = 0xffffffff;

/**
 * The directory of a ZIP archive, which stands at its end; nothing is unpacked. Throws a
 * `ReadProblem` where there is none, as in a file that was not downloaded to its end.
 */
export async function readZipDirectory(blob: Blob): Promise<ZipEntry[]> {
  const { start, size } = await findDirectory(blob);
  if (start + size > blob.size || size > LARGEST_DIRECTORY) throw damaged();
  const view = await viewOf(blob, start, start + size);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY_SIGNATURE; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    entries.push(entryAt(view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

/** What is said of an archive whose parts do not fit together. */
export function damaged(): ReadProblem {
  return new ReadProblem('This file is damaged or incomplete. Download or save it once more and open that.');
}

async function findDirectory(blob: Blob): Promise<{ start: number; size: number }> {
  const tailStart = Math.max(0, blob.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewOf(blob, tailStart, blob.size);
  let end = tail.byteLength - END_SIZE;
  while (end >= 0 && tail.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw damaged();
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (size !== ELSEWHERE && start !== ELSEWHERE) return { start, size };
  if (end < 20 || tail.getUint32(end - 20, true) !== END64_LOCATOR_SIGNATURE) throw damaged();
  const at = Number(tail.getBigUint64(end - 12, true));
  if (at + 56 > blob.size) throw damaged();
  const end64 = await viewOf(blob, at, at + 56);
  if (end64.getUint32(0, true) !== END64_SIGNATURE) throw damaged();
  return { start: Number(end64.getBigUint64(48, true)), size: Number(end64.getBigUint64(40, true)) };
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  let wide = wideFields(view, at + 46 + nameLength, extraLength);
  const nextWide = (): number => {
    const value = wide?.[0];
    wide = wide?.slice(1) ?? null;
    if (value === undefined) throw damaged();
    return value;
  };
  // The fields of 64 bits stand in this order, and only those that are needed.
  if (size === ELSEWHERE) size = nextWide();
  if (packedSize === ELSEWHERE) packedSize = nextWide();
  if (offset === ELSEWHERE) offset = nextWide();
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method: view.getUint16(at + 10, true), isEncrypted, packedSize, size, offset };
}

/** The fields of 64 bits in an entry's extra data; null where there are none. */
function wideFields(view: DataView, start: number, length: number): number[] | null {
  const end = start + length;
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const fields: number[] = [];
      for (let field = at + 4; field + 8 <= Math.min(end, at + 4 + size); field += 8) {
        fields.push(Number(view.getBigUint64(field, true)));
      }
      return fields;
    }
    at += 4 + size;
  }
  return null;
}

async function viewOf(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(start, end).arrayBuffer());
}
