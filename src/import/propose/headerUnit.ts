import { FIGURE_UNITS, type FigureUnit } from '../../dataset/figureUnit';
import { headerText } from './headerText';

/** Longer headers are questions: their first clause counts. */
const LONGEST_NAME = 80;
/** "Please do not write thousands", "no thousands separators". */
const DENIED = /\b(?:no|not|without|never|separators?|in full)\b/u;

/** In lower-case words without diacritics. Of signs of Chinese, Japanese and Korean the larger first. */
const WORDS: ReadonlyArray<readonly [unit: FigureUnit, pattern: RegExp]> = [
  [10_000_000, /\b(?:crores?|cr)\b|करोड|千万|천만/gu],
  [
    1_000_000,
    /\b(?:millions?|millionen|millones|milhoes|milioni|miljon|miljoner|milyon|mn|mio|mln|juta|trieu|m(?:eur|usd|gbp|chf|sek|nok|dkk|inr))\b|млн|миллион|百万|백만/gu,
  ],
  [100_000, /\b(?:lpa|lakhs?|lacs?)\b|लाख|十万|십만/gu],
  [10_000, /[万萬]|만 ?원|(?:^| )만(?: |$)/gu],
  [
    1_000,
    /\b(?:thousands?|tausend|tsd|milliers|migliaia|milhares|duizend|tusen|tys|tis|ezer|ribu|nghin|tkr|k|[kt](?:eur|usd|gbp|chf|sek|nok|dkk|pln|inr|cad|aud))\b|\b(?:en|em|in) (?:miles|mil)\b|тыс|тис|千|천 ?원|(?:^| )천(?: |$)/gu,
  ],
];
/** Beside a sign: "k€", "€k", "T€", "$m". */
const BESIDE_SIGN: ReadonlyArray<readonly [unit: FigureUnit, pattern: RegExp]> = [
  [1_000_000, /\p{Sc}\s?(?:m{1,2}|M{1,2})(?!\p{L})|(?<!\p{L})[mM]\s?\p{Sc}/u],
  [1_000, /\p{Sc}\s?[kK](?!\p{L})|(?<!\p{L})[kKtT]\s?\p{Sc}/u],
];
/** "in 1000", "1 000", "000s", "100 000". */
const DIGITS = /(?<!\d )\b((?:1|10|100) 000(?: 000)?|10{3,7}|000(?: 000)?)s?\b(?! \d)/u;

/**
 * What a header, or a cell of currencies, says that figures are counted in: "Salary (k€)", "CTC (LPA)",
 * "in 1000 EUR", "万円". Null for nothing and for several things.
 */
export function headerUnit(name: string): FigureUnit | null {
  const { clause, whole } = headerText(name);
  const isName = name.length <= LONGEST_NAME;
  const text = (isName ? whole : clause).replace(/\b401 ?k\b/u, '');
  if (DENIED.test(text)) return null;
  const found = new Set<FigureUnit>();
  let rest = text;
  for (const [unit, pattern] of WORDS) {
    // What is found is taken out: "千万" is neither 万 nor 千.
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.add(unit);
    rest = without;
  }
  const bySign = isName ? BESIDE_SIGN.find(([, pattern]) => pattern.test(name)) : undefined;
  if (bySign !== undefined) found.add(bySign[0]);
  const byDigits = unitOfDigits(DIGITS.exec(text)?.[1]);
  if (byDigits !== null) found.add(byDigits);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function unitOfDigits(written: string | undefined): FigureUnit | null {
  if (written === undefined) return null;
  const digits = written.replaceAll(' ', '');
  const value = Number(digits.startsWith('0') ? `1${digits}` : digits);
  return FIGURE_UNITS.find((unit) => unit === value) ?? null;
}
