import { strToU8, zipSync } from 'fflate';

/** About how many characters of rows go into one piece of a sheet. */
const PIECE = 4_000_000;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a sheet is read with. */
export interface SheetParts {
  readonly sheetXml: string;
  readonly styles: Uint8Array | undefined;
  readonly sharedStrings: Uint8Array | undefined;
  /** Whether dates count from 1904, as on early Macs. */
  readonly isFrom1904: boolean;
}

/**
 * A workbook that holds one sheet in pieces, each a sheet of its own whose rows keep their numbers. It
 * is packed without compression: the reader of workbooks would unpack large parts in workers made of
 * text, which the page's policy forbids. And it reads a sheet by a function that calls itself for
 * every part of it, which a sheet of many megabytes would take too deep.
 */
export function packSheet({ sheetXml, styles, sharedStrings, isFrom1904 }: SheetParts): Uint8Array<ArrayBuffer> {
  const pieces = piecesOf(sheetXml);
  const sheets = pieces.map((_, index) => `<sheet name="${index + 1}" sheetId="${index + 1}" r:id="p${index + 1}"/>`);
  const relations = pieces.map((_, index) => relation(`p${index + 1}`, 'worksheet', `piece${index + 1}.xml`));
  return zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${RELATION}"><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${relation('styles', 'styles', 'styles.xml')}${relation('strings', 'sharedStrings', 'strings.xml')}${relations.join('')}</Relationships>`,
      ),
      ...(styles && { 'xl/styles.xml': styles }),
      ...(sharedStrings && { 'xl/strings.xml': sharedStrings }),
      ...Object.fromEntries(pieces.map((xml, index) => [`xl/piece${index + 1}.xml`, new TextEncoder().encode(xml)])),
    },
    { level: 0 },
  );
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
}

function piecesOf(xml: string): string[] {
  const [open, prefix = ''] = /<(\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml) ?? [];
  // In comments and raw text, what looks like a row may be none.
  if (open === undefined || xml.includes('<!')) return [xml];
  const start = xml.indexOf(open) + open.length;
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  if (end <= start) return [xml];
  const head = xml.slice(0, start);
  const pieces: string[] = [];
  for (let from = start; from < end; ) {
    const next = xml.indexOf(`<${prefix}row`, from + PIECE);
    // Breaks of pages between rows stand behind the rows.
    const to = next < 0 ? end : Math.min(next, end);
    pieces.push(head + xml.slice(from, to) + xml.slice(end));
    from = to;
  }
  return pieces;
}
