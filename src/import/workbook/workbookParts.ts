import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import { unpack } from '../zip/unpack';
import { damaged, type ZipEntry } from '../zip/zipDirectory';
import { attributesOfTags } from './xmlTags';

/** The files of a workbook that its cells need, under the names that the format gives them. */
export interface WorkbookParts {
  /** Names of all its sheets of cells, in their order. */
  readonly sheets: readonly string[];
  /** The one that is read. */
  readonly sheet: string;
  /** Its place among all sheets, those of charts counted too; from 1. */
  readonly sheetNumber: number;
  readonly sheetPath: string;
  readonly stylesPath: string | null;
  readonly files: Map<string, Uint8Array>;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Unpacks what is needed to read one sheet, and nothing else: pictures, charts and other sheets stay
 * packed. Refuses with a `ReadProblem` what would unpack to more than `LIMITS.workbook`, before any
 * of it is unpacked.
 *
 * @param asked the name of the sheet; null: the first that is not hidden
 * @param onBytes told how many bytes of the file were read
 */
export async function readWorkbookParts(
  blob: Blob,
  entries: readonly ZipEntry[],
  asked: string | null,
  onBytes: (bytes: number) => void,
): Promise<WorkbookParts> {
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/'), entry]));
  const files = new Map<string, Uint8Array>();
  let unpacked = 0;
  let read = 0;

  async function take(path: string, name = path): Promise<string> {
    const entry = byName.get(path);
    if (!entry) throw damaged();
    unpacked += entry.size;
    if (unpacked > LIMITS.workbook) throw tooLarge(unpacked);
    const before = read;
    const bytes = await unpack(blob, entry, (packed) => {
      onBytes(before + packed);
    });
    read += entry.packedSize;
    files.set(name, bytes);
    return name.startsWith('xl/worksheets') ? '' : new TextDecoder().decode(bytes);
  }

  const workbookPath = [...byName.keys()].find((name) => /^xl\/workbook\d*\.xml$/i.test(name)) ?? WORKBOOK;
  const workbook = await take(workbookPath, WORKBOOK);
  const relations = await take(workbookPath.replace(/^xl\/(.*)$/, 'xl/_rels/$1.rels'), RELATIONS);
  const targets = targetsOf(relations);
  const all = attributesOfTags(workbook, 'sheet').filter((sheet) => sheet.get('name'));
  const ofCells = all.flatMap((sheet, index) => {
    const target = targets.get(sheet.get('id') ?? '');
    return target?.kind === 'worksheet'
      ? [{ name: plainName(sheet.get('name') ?? ''), number: index + 1, path: target.path, isHidden: isHidden(sheet) }]
      : [];
  });
  const names = ofCells.map(({ name }) => name);
  const chosen =
    asked === null
      ? (ofCells.find((sheet) => !sheet.isHidden) ?? ofCells[0])
      : ofCells.find(({ name }) => name === asked);
  if (!chosen) {
    throw new ReadProblem(
      asked === null || names.length === 0
        ? 'This workbook has no sheet of cells. Open one that has a table.'
        : `This workbook has no sheet “${asked}”. Choose one of: ${names.join(', ')}.`,
    );
  }

  const others = [...targets.values()].filter(({ kind }) => kind === 'sharedStrings' || kind === 'styles');
  const wanted = [...others, chosen].map(({ path }) => path).filter((path) => byName.has(path));
  const total = wanted.reduce((sum, path) => sum + (byName.get(path)?.size ?? 0), unpacked);
  if (total > LIMITS.workbook) throw tooLarge(total);
  // One after the other, since each may be as large as memory allows.
  // oxlint-disable-next-line no-await-in-loop
  for (const path of wanted) await take(path);
  if (!files.has(chosen.path)) throw damaged();
  return {
    sheets: names,
    sheet: chosen.name,
    sheetNumber: chosen.number,
    sheetPath: chosen.path,
    stylesPath: others.find(({ kind, path }) => kind === 'styles' && files.has(path))?.path ?? null,
    files,
  };
}

function targetsOf(relations: string): Map<string, { kind: string; path: string }> {
  return new Map(
    attributesOfTags(relations, 'Relationship').map((relation) => {
      const target = relation.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [relation.get('Id') ?? '', { kind: (relation.get('Type') ?? '').replace(/^.*\//, ''), path }];
    }),
  );
}

function isHidden(sheet: ReadonlyMap<string, string>): boolean {
  return (sheet.get('state') ?? 'visible') !== 'visible';
}

/** A name without the escapes of characters that XML cannot hold, such as _x000D_. */
function plainName(written: string): string {
  return written.replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function tooLarge(bytes: number): ReadProblem {
  return new ReadProblem(
    `This workbook unpacks to ${sizeText(bytes)}, and at most ${sizeText(LIMITS.workbook)} can be read here. ` +
      'Save the sheet that you need as CSV, or delete what you do not need.',
  );
}
