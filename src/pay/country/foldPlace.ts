/**
 * The name of a place with what spellings differ in taken out: case, marks on letters, dots,
 * apostrophes, brackets, "the", "&" for "and", "St." for "Saint".
 */
export function foldPlace(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}.'’ʻ]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/\bsaint\b/g, 'st')
    .replaceAll(/\bthe /g, '');
}
