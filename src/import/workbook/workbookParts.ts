import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import { unpack } from '../zip/unpack';
import { damaged, type ZipEntry } from '../zip/zipDirectory';
import { attributesOfTags } from './xmlTags';

/** What of a workbook is needed to read one of its sheets, unpacked. */
export interface WorkbookParts {
  /** Names of all its sheets of cells, in their order. */
  readonly sheets: readonly string[];
  /** Those of them that are not hidden, or all if every one is. */
  readonly shownSheets: readonly string[];
  /** The one that is read. */
  readonly sheet: string;
  readonly sheetXml: Uint8Array;
  readonly styles: Uint8Array | undefined;
  readonly sharedStrings: Uint8Array | undefined;
  /** Whether dates count from 1904, as on early Macs. */
  readonly isFrom1904: boolean;
}


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
  let unpacked = 0;
  let read = 0;

  async function take(path: string): Promise<Uint8Array> {
    const entry = byName.get(path);
    if (!entry) throw damaged();
    unpacked += entry.size;
    if (unpacked > LIMITS.workbook) throw tooLarge(unpacked);
    const before = read;
    read += entry.packedSize;
    return unpack(blob, entry, (packed) => {
      onBytes(before + packed);
    });
  }

  const workbookPath = [...byName.keys()].find((name) => /^xl\/workbook\d*\.xml$/i.test(name)) ?? 'xl/workbook.xml';
  const workbook = textOf(await take(workbookPath));
  const relations = textOf(await take(workbookPath.replace(/^xl\/(.*)$/, 'xl/_rels/$1.rels')));
  const targets = targetsOf(relations);
  const all = attributesOfTags(workbook, 'sheet').filter((sheet) => sheet.get('name'));
  const ofCells = all.flatMap((sheet) => {
    const target = targets.get(sheet.get('id') ?? '');
    return target?.kind === 'worksheet'
      ? [{ name: plainName(sheet.get('name') ?? ''), path: target.path, isHidden: isHidden(sheet) }]
      : [];
  });
  const names = ofCells.map(({ name }) => name);
  const shown = ofCells.filter((sheet) => !sheet.isHidden);
  const chosen =
    asked === null
      ? (shown[0] ?? ofCells[0])
      : ofCells.find(({ name }) => name === asked);
  if (!chosen) {
    throw new ReadProblem(
      asked === null || names.length === 0
        ? 'This workbook has no sheet of cells. Open one that has a table.'
        : `This workbook has no sheet “${asked}”. Choose one of: ${names.join(', ')}.`,
    );
  }

  const pathOf = (kind: string): string | undefined =>
    [...targets.values()].find((target) => target.kind === kind && byName.has(target.path))?.path;
  const stylesPath = pathOf('styles');
  const stringsPath = pathOf('sharedStrings');
  const wanted = [chosen.path, stylesPath, stringsPath].filter((path) => path !== undefined);
  const total = wanted.reduce((sum, path) => sum + (byName.get(path)?.size ?? 0), unpacked);
  if (total > LIMITS.workbook) throw tooLarge(total);
  return {
    sheets: names,
    shownSheets: shown.length > 0 ? shown.map(({ name }) => name) : names,
    sheet: chosen.name,
    // One after the other, since each may be as large as memory allows.
    sheetXml: await take(chosen.path),
    styles: stylesPath === undefined ? undefined : await take(stylesPath),
    sharedStrings: stringsPath === undefined ? undefined : await take(stringsPath),
    isFrom1904: /^(?:1|true)$/.test(attributesOfTags(workbook, 'workbookPr')[0]?.get('date1904') ?? ''),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
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
