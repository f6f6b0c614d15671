import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../../src/import/readProblem';
import { readWorkbookParts } from '../../../../src/import/workbook/workbookParts';
import { readZipDirectory, type ZipEntry } from '../../../../src/import/zip/zipDirectory';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DAMAGED = 'This file is damaged or incomplete. Download or save it once more and open that.';
const NO_SHEET = 'This workbook has no sheet of cells. Open one that has a table.';

/** The XML of a workbook of these sheets, each with its attributes; the first is related to as r1. */
function workbookXml(...sheets: readonly string[]): string {
  return `<workbook xmlns:r="${RELATION}"><sheets>${sheets.map((attributes, index) => `<sheet ${attributes} r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`;
}

/** The XML of relations to parts of these kinds, numbered from r1. */
function relationsXml(...parts: ReadonlyArray<readonly [kind: string, target: string]>): string {
  return `<Relationships>${parts.map(([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

const ONE: Readonly<Record<string, string>> = {
  'xl/workbook.xml': workbookXml('name="Pay"'),
  'xl/_rels/workbook.xml.rels': relationsXml(['worksheet', 'worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': '<worksheet/>',
};

/** A workbook of two sheets of cells with a chart between them. */
const THREE: Readonly<Record<string, string>> = {
  'xl/workbook.xml': workbookXml('name="Lists"', 'name="Chart"', 'name="Pay"'),
  'xl/_rels/workbook.xml.rels': relationsXml(['worksheet', 'worksheets/sheet1.xml'], ['chartsheet', 'chartsheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml']),
  'xl/worksheets/sheet1.xml': '<worksheet a="lists"/>',
  'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  'xl/worksheets/sheet2.xml': '<worksheet a="pay"/>',
};

interface Read {
  readonly asked?: string | null;
  readonly onBytes?: (bytes: number) => void;
  /** What the directory of the archive says instead of what is true. */
  readonly claimed?: (entry: ZipEntry) => Partial<ZipEntry>;
}

async function read(files: Readonly<Record<string, string>>, { asked = null, onBytes = () => undefined, claimed = () => ({}) }: Read = {}) {
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const blob = new Blob([new Uint8Array(packed)]);
  const entries = (await readZipDirectory(blob)).map((entry) => ({ ...entry, ...claimed(entry) }));
  const { sheetXml, styles, sharedStrings, ...rest } = await readWorkbookParts(blob, entries, asked, onBytes);
  const text = (bytes: Uint8Array | undefined): string | null => (bytes ? new TextDecoder().decode(bytes) : null);
  return { ...rest, sheetXml: text(sheetXml), styles: text(styles), sharedStrings: text(sharedStrings) };
}

async function problemOf(files: Readonly<Record<string, string>>, how: Read = {}): Promise<unknown> {
  const error: unknown = await read(files, how).catch((problem: unknown) => problem);
  return error instanceof ReadProblem ? error.message : error;
}

describe('the sheets of a workbook', () => {
  it('are those of cells, in their order, and the first is read', async () => {
    expect(await read(THREE)).toEqual({
      sheets: ['Lists', 'Pay'], shownSheets: ['Lists', 'Pay'], sheet: 'Lists', sheetXml: '<worksheet a="lists"/>', styles: null, sharedStrings: null, isFrom1904: false,
    });
    expect(await read(THREE, { asked: 'Pay' })).toMatchObject({ sheet: 'Pay', sheetXml: '<worksheet a="pay"/>' });
  });

  it.each(['hidden', 'veryHidden'])('are read from the first that is not %s', async (state) => {
    const files = { ...THREE, 'xl/workbook.xml': workbookXml(`name="Lists" state="${state}"`, 'name="Chart"', 'name="Pay" state="visible"') };
    expect(await read(files)).toMatchObject({ sheets: ['Lists', 'Pay'], shownSheets: ['Pay'], sheet: 'Pay' });
    expect(await read(files, { asked: 'Lists' })).toMatchObject({ sheet: 'Lists', sheetXml: '<worksheet a="lists"/>' });
  });

  it('are read from the first where all are hidden', async () => {
    const files = { ...THREE, 'xl/workbook.xml': workbookXml('name="Lists" state="hidden"', 'name="Chart"', 'name="Pay" state="hidden"') };
    expect(await read(files)).toMatchObject({ shownSheets: ['Lists', 'Pay'], sheet: 'Lists' });
  });

  it('may have characters in their names that XML cannot hold, or no name', async () => {
    const files = { ...THREE, 'xl/workbook.xml': workbookXml('name="Q1_x000D_ &amp; _x20ac_ _x005F_x0041_ _x41_"', 'name="Chart"', 'state="visible"') };
    expect((await read(files)).sheets).toEqual(['Q1\r & € _x0041_ _x41_', '']);
  });

  it('are refused where there are none of cells, or none by that name', async () => {
    const files = { ...ONE, 'xl/_rels/workbook.xml.rels': relationsXml(['chartsheet', 'worksheets/sheet1.xml']) };
    expect(await problemOf(files)).toBe(NO_SHEET);
    expect(await problemOf(files, { asked: 'Pay' })).toBe(NO_SHEET);
    expect(await problemOf({ ...ONE, 'xl/workbook.xml': workbookXml() })).toBe(NO_SHEET);
    expect(await problemOf({ ...ONE, 'xl/_rels/workbook.xml.rels': relationsXml() })).toBe(NO_SHEET);
    expect(await problemOf(THREE, { asked: 'Chart' })).toBe('This workbook has no sheet “Chart”. Choose one of: Lists, Pay.');
  });
});

describe('the parts of a workbook', () => {
  it('are its styles and shared strings, where they are there', async () => {
    const relations = relationsXml(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'gone.xml'], ['sharedStrings', 'strings.xml'], ['styles', 'styles.xml']);
    const files = { ...ONE, 'xl/_rels/workbook.xml.rels': relations, 'xl/styles.xml': '<styleSheet/>', 'xl/strings.xml': '<sst/>' };
    expect(await read(files)).toMatchObject({ styles: '<styleSheet/>', sharedStrings: '<sst/>' });
    expect(await read({ ...ONE, 'xl/_rels/workbook.xml.rels': relations })).toMatchObject({ sheetXml: '<worksheet/>', styles: null, sharedStrings: null });
  });

  it('are found from the root of the archive where their place begins there', async () => {
    const relations = relationsXml(['worksheet', '/xl/worksheets/sheet1.xml'], ['styles', '/other/styles.xml']);
    expect(await read({ ...ONE, 'xl/_rels/workbook.xml.rels': relations, 'other/styles.xml': '<styleSheet/>' })).toMatchObject({ sheetXml: '<worksheet/>', styles: '<styleSheet/>' });
    const folder = { 'xl/workbook.xml': ONE['xl/workbook.xml'] ?? '', 'xl/_rels/workbook.xml.rels': relationsXml(['worksheet', 'sheets/']), 'xl/sheets/': '<worksheet/>' };
    expect(await read(folder)).toMatchObject({ sheetXml: '<worksheet/>' });
  });

  it('may be written in large or small letters, and with backslashes', async () => {
    const strings = ['sharedStrings', 'sharedStrings.xml'] as const;
    const relations = relationsXml(['worksheet', 'Worksheets/Sheet1.xml'], strings);
    expect(await read({ ...ONE, 'xl/_rels/workbook.xml.rels': relations, 'xl/SharedStrings.xml': '<sst/>' })).toMatchObject({ sheetXml: '<worksheet/>', sharedStrings: '<sst/>' });
    const spelt = (name: string): string => name.replaceAll('/', '\\').replace('xl', 'XL').replace('workbook.xml', 'Workbook.XML');
    const files = Object.fromEntries(Object.entries(ONE).map(([name, text]): [string, string] => [spelt(name), text]));
    expect(await read(files)).toMatchObject({ sheet: 'Pay', sheetXml: '<worksheet/>' });
  });

  it('belong to the workbook, whatever its number, and not to what is only called like it', async () => {
    const [workbook = '', relations = '', sheet = ''] = Object.values(ONE);
    const others = { 'a/xl/workbook.xml': 'x', 'xl/workbook.xml.bak': 'x', 'xl/workbooks.xml': 'x', 'xl/workbook_xml': 'x' };
    const numbered = { 'xl/workbook12.xml': workbook, 'xl/_rels/workbook12.xml.rels': relations, 'xl/worksheets/sheet1.xml': sheet };
    expect(await read({ ...others, ...numbered })).toMatchObject({ sheet: 'Pay' });
    expect(await problemOf(others)).toBe(DAMAGED);
  });

  it.each(Object.keys(ONE))('are damaged where there is no %s', async (missing) => {
    expect(await problemOf(Object.fromEntries(Object.entries(ONE).filter(([name]) => name !== missing)))).toBe(DAMAGED);
  });

  it.each([['1', true], ['true', true], ['0', false], ['false', false]])('say with date1904="%s" whether dates count from 1904: %s', async (written, isFrom1904) => {
    const workbook = `${ONE['xl/workbook.xml']}`.replace('<sheets>', `<workbookPr date1904="${written}"/><sheets>`);
    expect(await read({ ...ONE, 'xl/workbook.xml': workbook })).toMatchObject({ isFrom1904 });
  });

  it('are said to be read in bytes of the file, from first to last', async () => {
    const relations = relationsXml(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']);
    const files = { ...ONE, 'xl/_rels/workbook.xml.rels': relations, 'xl/styles.xml': '<styleSheet/>', 'xl/media/picture.png': 'never read' };
    const told: number[] = [];
    const sizes: number[] = [];
    const claimed = ({ name, packedSize }: ZipEntry): Partial<ZipEntry> => {
      if (name !== 'xl/media/picture.png') sizes.push(packedSize);
      return {};
    };
    await read(files, { onBytes: (bytes) => told.push(bytes), claimed });
    const after = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size));
    expect([...new Set(told)]).toEqual(after);
  });
});

describe('a workbook that is too large', () => {
  const tooLarge = (size: string): string =>
    `This workbook unpacks to ${size}, and at most 300 MB can be read here. Save the sheet that you need as CSV, or delete what you do not need.`;
  const claiming = (size: number, ...names: readonly string[]) => ({ claimed: (entry: ZipEntry) => (names.includes(entry.name) ? { size } : {}) });

  it.each(Object.keys(ONE))('is refused by what %s claims', async (name) => {
    expect(await problemOf(ONE, claiming(2_000_000_000, name))).toBe(tooLarge('2 GB'));
  });

  it('is refused by what its parts claim together', async () => {
    const relations = relationsXml(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'strings.xml']);
    const files = { ...ONE, 'xl/_rels/workbook.xml.rels': relations, 'xl/styles.xml': '<styleSheet/>', 'xl/strings.xml': '<sst/>' };
    expect(await problemOf(files, claiming(200_000_000, 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/strings.xml'))).toBe(tooLarge('600 MB'));
  });

  it('is one whose parts have a byte more than 300 MB', async () => {
    const small = (ONE['xl/workbook.xml']?.length ?? 0) + (ONE['xl/_rels/workbook.xml.rels']?.length ?? 0);
    expect(await problemOf(ONE, claiming(300_000_001 - small, 'xl/worksheets/sheet1.xml'))).toBe(tooLarge('300 MB'));
    // Not too large, but it does not hold what it claims.
    expect(await problemOf(ONE, claiming(300_000_000 - small, 'xl/worksheets/sheet1.xml'))).toBe(DAMAGED);
    expect(await problemOf(ONE, claiming(300_000_001, 'xl/workbook.xml'))).toBe(tooLarge('300 MB'));
    expect(await problemOf(ONE, claiming(300_000_000, 'xl/workbook.xml'))).toBe(DAMAGED);
  });
});
