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
  // Large and small letters are the same in the names of parts, though not every program writes them alike.
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]));
  let unpacked = 0;
  let read = 0;

  async function take(entry: ZipEntry | undefined): Promise<Uint8Array> {
    if (!entry) throw damaged();
    unpacked += entry.size;
    if (unpacked > LIMITS.workbook) throw tooLarge(unpacked);
    const before = read;
    read += entry.packedSize;
    return unpack(blob, entry, (packed) => {
      onBytes(before + packed);
    });
  }

  const path = [...byName.keys()].find((name) => /^xl\/workbook\d*\.xml$/.test(name)) ?? '';
  const workbook = textOf(await take(byName.get(path)));
  const targets = targetsOf(textOf(await take(byName.get(`${path.replace('/', '/_rels/')}.rels`))));
  const ofCells = attributesOfTags(workbook, 'sheet').flatMap((sheet) => {
    const target = targets.get(sheet('id'));
    return target?.kind === 'worksheet'
      ? [{ name: plainName(sheet('name')), path: target.path, isHidden: !['', 'visible'].includes(sheet('state')) }]
      : [];
  });
  const names = ofCells.map(({ name }) => name);
  const visible = ofCells.filter((sheet) => !sheet.isHidden);
  const shown = visible.length > 0 ? visible : ofCells;
  const chosen = asked === null ? shown[0] : ofCells.find(({ name }) => name === asked);
  if (!chosen) {
    throw new ReadProblem(
      names.length === 0
        ? 'This workbook has no sheet of cells. Open one that has a table.'
        : `This workbook has no sheet “${asked}”. Choose one of: ${names.join(', ')}.`,
    );
  }

  const partOf = (kind: string): ZipEntry | undefined =>
    [...targets.values()].filter((target) => target.kind === kind).map((target) => byName.get(target.path)).find(Boolean);
  const sheetXml = byName.get(chosen.path);
  const styles = partOf('styles');
  const sharedStrings = partOf('sharedStrings');
  const total = [sheetXml, styles, sharedStrings].reduce((sum, entry) => sum + (entry?.size ?? 0), unpacked);
  if (total > LIMITS.workbook) throw tooLarge(total);
  return {
    sheets: names,
    shownSheets: shown.map(({ name }) => name),
    sheet: chosen.name,
    // One after the other, since each may be as large as memory allows.
    sheetXml: await take(sheetXml),
    styles: styles && (await take(styles)),
    sharedStrings: sharedStrings && (await take(sharedStrings)),
    isFrom1904: attributesOfTags(workbook, 'workbookPr').some((properties) => ['1', 'true'].includes(properties('date1904'))),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function targetsOf(relations: string): Map<string, { kind: string; path: string }> {
  return new Map(
    attributesOfTags(relations, 'Relationship').map((relation) => {
      const target = relation('Target').toLowerCase();
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [relation('Id'), { kind: relation('Type').replace(/.*\//, ''), path }];
    }),
  );
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
