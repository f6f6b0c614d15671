import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { currencyFormats } from '../../../../src/import/workbook/currencyFormats';
import { packSheet } from '../../../../src/import/workbook/packSheet';
import { scanSheet, withoutStyles } from '../../../../src/import/workbook/scanSheet';
import { attributesOfTags } from '../../../../src/import/workbook/xmlTags';

const NO_SIGNS: ReadonlyMap<number, string> = new Map();

/** What the tags of a name have for these attributes. */
function attributes(xml: string, name: string, ...keys: readonly string[]): string[][] {
  return attributesOfTags(xml, name).map((attributeOf) => keys.map(attributeOf));
}

describe('the attributes of tags', () => {
  it('are found by the name of the tag, whatever its prefix and quotes', () => {
    expect(attributes(`<sheet a="1" id = 'p22'/><main:sheet r:id="p1" c-d.e="f" ></main:sheet><sheets a="3"/><sheet/><sheet>`, 'sheet', 'a', 'id', 'c-d.e')).toEqual([['1', 'p22', ''], ['', 'p1', 'f'], ['', '', ''], ['', '', '']]);
    expect(attributes('<mysheet a="1"/>', 'sheet', 'a')).toEqual([]);
    expect(attributes('<sheet\n  a\n=\n"1"\n/>', 'sheet', 'a')).toEqual([['1']]);
  });

  it('have their entities read, and what is none left as it is', () => {
    expect(attributes('<s a="&amp;&lt;&gt;&quot;&apos;" b="&#65;&#x42;&#X63;&#x20AC;" c="&no; &amp &#0; &#x110000; &#x10FFFF;"/>', 's', 'a', 'b', 'c')).toEqual([[`&<>"'`, 'ABc€', '&no; &amp &#0; &#x110000; \u{10FFFF}']]);
  });
});

describe('the signs of currency of styles', () => {
  function signOf(format: string): string | undefined {
    const escaped = format.replaceAll('"', '&quot;');
    return currencyFormats(`<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs count="1"><xf numFmtId="164"/></cellXfs></styleSheet>`).get(0);
  }

  it.each([
    ['[$€-407] #,##0', '€'], ['[$CHF] #,##0', 'CHF'], ['[$ kr -41D]0', 'kr'], ['"US$"#,##0', 'US$'], ['#,##0 " € "', '€'], ['€#,##0', '€'], ['"EUR" 0', 'EUR'], ['$0', '$'], ['0 "£ pay"', '£ pay'],
    ['[$-407]0', undefined], ['"Eur" 0', undefined], ['"EURO" 0', undefined], ['0.00', undefined], ['yyyy-mm-dd', undefined], ['[$ ]0', undefined],
  ])('%s is shown with %s', (format, sign) => {
    expect(signOf(format)).toBe(sign);
  });

  it('go by the place of the style in the list of those of cells', () => {
    const formats = '<main:numFmts><main:numFmt numFmtId="164" formatCode="€0"/><main:numFmt numFmtId="165" formatCode="£0"/><main:numFmt/></main:numFmts>';
    const styles = `<main:styleSheet>${formats}<main:cellStyleXfs><main:xf numFmtId="165"/></main:cellStyleXfs><main:cellXfs count="4"><main:xf numFmtId="0"/><main:xf numFmtId="165"/><main:xf/><main:xf numFmtId="164"/></main:cellXfs><main:dxfs><main:xf numFmtId="164"/></main:dxfs></main:styleSheet>`;
    expect([...currencyFormats(styles)]).toEqual([[1, '£'], [3, '€']]);
    expect([...currencyFormats('<numFmt numFmtId="164" formatCode="€0"/><cellXfs><xf numFmtId="164"/></cellXfs>')]).toEqual([[0, '€']]);
    expect([...currencyFormats('<numFmt numFmtId="164" formatCode="€0"/><xf numFmtId="164"/>')]).toEqual([]);
    expect(currencyFormats('').size).toBe(0);
  });
});

describe('the scan of a sheet', () => {
  it('finds the signs of cells by their places, and where merged cells end', () => {
    const xml = `<sheetData><row r="2"><c r="B2" s="1"><v>1</v></c><c r='AA2' s='13'/><c s="2" r="C2"/><c r="D2"/></row><row r="3"><main:c r = "b3" s = "1"/></row></sheetData><mergeCells><mergeCell ref="A1:C4"/><main:mergeCell a="b" ref = 'AA17:AB21'/></mergeCells>`;
    const scan = scanSheet(xml, new Map([[1, '€'], [13, '£']]));
    expect(scan.xml).toBe(xml);
    expect(scan.mergedTo).toEqual([4, 21]);
    expect(Array.from(scan.currencies, ([column, signs]) => [column, [...signs]])).toEqual([[1, [[1, '€'], [2, '€']]], [26, [[1, '£']]]]);
    expect(scanSheet(xml, NO_SIGNS).currencies.size).toBe(0);
    expect(scanSheet('<sheetData/>', NO_SIGNS)).toEqual({ xml: '<sheetData/>', mergedTo: [], currencies: new Map() });
  });

  it('writes places to cells and rows that have none', () => {
    expect(scanSheet('<row><c/><c t="n"><v>1</v></c><c r="D1"/><c/></row><row r="5"><main:c/></row><row><c/></row>', NO_SIGNS).xml).toBe(
      '<row r="1"><c r="A1"/><c r="B1" t="n"><v>1</v></c><c r="D1"/><c r="E1"/></row><row r="5"><main:c r="A5"/></row><row r="6"><c r="A6"/></row>',
    );
    expect(scanSheet('<row r="1"><c r="Y1"/><c/><c/><c r="AZ1"/><c/><c r="ZZ1"/><c/></row>', NO_SIGNS).xml).toBe(
      '<row r="1"><c r="Y1"/><c r="Z1"/><c r="AA1"/><c r="AZ1"/><c r="BA1"/><c r="ZZ1"/><c r="AAA1"/></row>',
    );
    expect(scanSheet('<row><c r="A1"/></row>', NO_SIGNS).xml).toBe('<row><c r="A1"/></row>');
    expect(scanSheet('<cols><col min="1"/></cols><rows/>', NO_SIGNS).xml).toBe('<cols><col min="1"/></cols><rows/>');
  });

  it('makes errors texts', () => {
    expect(scanSheet(`<c r="A1" t="e"><v>#N/A</v></c><c t = 'e' r="B1"/><main:c r="C1" s="1" t="e"/><c r="D1" t="b"/>`, NO_SIGNS).xml).toBe(
      `<c r="A1" t="str"><v>#N/A</v></c><c t = "str" r="B1"/><main:c r="C1" s="1" t="str"/><c r="D1" t="b"/>`,
    );
  });

  it('refuses cells that lie too far apart', () => {
    expect(scanSheet('<row r="1048576"><c r="A1048576"/></row>', NO_SIGNS).mergedTo).toEqual([]);
    expect(() => scanSheet('<row r="1048577"/>', NO_SIGNS)).toThrow(
      'This sheet reaches to row 1,048,577 and column 0, which is more than a browser can be expected to hold. Delete the cells far outside the table, or save the table as CSV.',
    );
    expect(() => scanSheet('<row r="1"><c r="XFD1"/></row><row r="20000"/>', NO_SIGNS)).toThrow('row 20,000 and column 16,384');
    // Column IP is the 250th: with a million rows these are 250 million cells.
    expect(scanSheet('<row r="1"><c r="IP1"/></row><row r="1000000"/>', NO_SIGNS).currencies.size).toBe(0);
    expect(() => scanSheet('<row r="1"><c r="IP1"/></row><row r="1000001"/>', NO_SIGNS)).toThrow('row 1,000,001 and column 250');
  });

  it('may take the numbers of styles from cells', () => {
    expect(withoutStyles(`<c r="A1" s="3" t="n"/><main:c s = '14' r="B1"/><c r="C1"/><row s="5"/><cs s="6"/>`)).toBe(`<c r="A1" t="n"/><main:c r="B1"/><c r="C1"/><row s="5"/><cs s="6"/>`);
  });
});

describe('a sheet packed for the reader', () => {
  function packed(sheetXml: string, isFrom1904 = false): Record<string, string> {
    const parts = unzipSync(packSheet({ sheetXml, styles: undefined, sharedStrings: undefined, isFrom1904 }));
    return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  }

  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  it('is a workbook of one sheet', () => {
    const xml = '<worksheet><sheetData><row/></sheetData></worksheet>';
    expect(packed(xml)).toEqual({
      'xl/workbook.xml': `<workbook xmlns:r="${relations}"><workbookPr date1904="0"/><sheets><sheet name="1" sheetId="1" r:id="p1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="strings" Type="${relations}/sharedStrings" Target="strings.xml"/><Relationship Id="p1" Type="${relations}/worksheet" Target="piece1.xml"/></Relationships>`,
      'xl/piece1.xml': xml,
    });
    expect(packed(xml, true)['xl/workbook.xml']).toContain('date1904="1"');
    const parts = unzipSync(packSheet({ sheetXml: xml, styles: Uint8Array.of(1), sharedStrings: Uint8Array.of(2, 3), isFrom1904: false }));
    expect([parts['xl/styles.xml'], parts['xl/strings.xml']]).toEqual([Uint8Array.of(1), Uint8Array.of(2, 3)]);
  });

  it.each(['', 'main:'])('is cut between rows where it is long, each named “%srow”', (prefix) => {
    const row = (number: number) => `<${prefix}row r="${number}"><${prefix}c><${prefix}v>${'7'.repeat(2_500_000)}</${prefix}v></${prefix}c></${prefix}row>`;
    const [head, tail] = [`<${prefix}worksheet><${prefix}sheetData${prefix && ' a="b"'}>`, `</${prefix}sheetData><${prefix}rowBreaks/></${prefix}worksheet>`];
    const parts = packed(head + row(1) + row(2) + row(3) + tail);
    expect(parts['xl/piece1.xml'] === head + row(1) + row(2) + tail).toBe(true);
    expect(parts['xl/piece2.xml'] === head + row(3) + tail).toBe(true);
    expect(parts['xl/piece3.xml']).toBeUndefined();
    expect(parts['xl/workbook.xml']).toContain('<sheet name="1" sheetId="1" r:id="p1"/><sheet name="2" sheetId="2" r:id="p2"/>');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="piece1.xml"/><Relationship Id="p2"');
  });

  it('is as it is, without compression', () => {
    const sheetXml = `<worksheet><sheetData><row>${'<c/>'.repeat(1000)}</row></sheetData></worksheet>`;
    expect(packSheet({ sheetXml, styles: undefined, sharedStrings: undefined, isFrom1904: false }).length).toBeGreaterThan(sheetXml.length);
  });

  it('stays whole where it is empty, broken or holds what only looks like rows', () => {
    for (const xml of ['<worksheet/>', '<worksheet><sheetData/></worksheet>', '<sheetData /><row/>', '<sheetData><row/>', '<sheetData></sheetData>', '<sheetData><!-- <row> --></sheetData>', '</sheetData><sheetData>']) {
      expect(packed(xml)).toMatchObject({ 'xl/piece1.xml': xml });
      expect(packed(xml)['xl/piece2.xml']).toBeUndefined();
    }
  });
});
