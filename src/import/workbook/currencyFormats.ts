import { attributesOfTags } from './xmlTags';

// [$€-407], "US$", a bare sign, or a quoted code. A dollar sign in [$-407] only begins a locale.
const SIGN = /\[\$([^\-\]]+)(?:-[^\]]*)?\]|"([^"]*\p{Sc}[^"]*)"|(?<!\[)(\p{Sc})|"([A-Z]{3})"/u;

/**
 * The sign of currency that cells of a style are shown with, by number of style: a spreadsheet may
 * hold 85000 and show "€85,000". Styles without one are left out.
 *
 * @param styles the XML of the workbook's styles
 */
export function currencyFormats(styles: string): ReadonlyMap<number, string> {
  const signs = new Map<string, string>();
  for (const format of attributesOfTags(styles, 'numFmt')) {
    const [, locale, quoted, bare, code] = SIGN.exec(format('formatCode')) ?? [];
    const sign = (locale ?? quoted ?? bare ?? code ?? '').trim();
    if (sign !== '') signs.set(format('numFmtId'), sign);
  }
  const found = new Map<number, string>();
  const list = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  attributesOfTags(list, 'xf').forEach((style, index) => {
    const sign = signs.get(style('numFmtId'));
    if (sign !== undefined) found.set(index, sign);
  });
  return found;
}
