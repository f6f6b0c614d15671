import { type CurrencyCode, isCurrencyCode } from '../../pay/currency';
import type { FigureUnit } from '../../dataset/figureUnit';
import type { PayPeriod } from '../../pay/payPeriod';
import { headerText } from './headerText';
import { headerUnit } from './headerUnit';

/** What a header says of all figures in its column. */
export interface HeaderHints {
  readonly currency: CurrencyCode | null;
  readonly period: PayPeriod | null;
  /** What figures are counted in; null where it does not say. */
  readonly unit: FigureUnit | null;
}

/** Longer headers are questions, whose brackets speak of something else. */
const LONGEST_NAME = 80;
/** Codes that are words, too, unless they stand in capitals. */
const WORDS: ReadonlySet<string> = new Set(
  'all amd bam ang cup gel lak mad mop mur pen ron sos top try won zar'.split(' '),
);
/** What signs in headers mean. The page itself asks this, so it stays without the reading of all currencies. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
]);
const RUPEE: string = 'INR';
const NAMES: ReadonlyArray<readonly [pattern: RegExp, code: string]> = [
  [/\beuros?\b/u, 'EUR'],
  [/\b(?:us|u s) dollars?\b/u, 'USD'],
  [/\bpounds?\b/u, 'GBP'],
  [/円/u, 'JPY'],
  [/(?:^| |[만천])원(?: |$)/u, 'KRW'],
];
const PERIODS: ReadonlyArray<readonly [period: PayPeriod, pattern: RegExp]> = [
  ['hour', /\b(?:hourly|hour|hr|horaire|heure|hora|ora)\b|stunde|uurloon|timlon|timelon|时薪|時給|時薪|시급/u],
  ['day', /\b(?:daily|day|jour|journalier|dia|giorno)\b|\btages|taglich|日給|日薪|일급/u],
  ['week', /\b(?:weekly|week|semaine|semana|settimana)\b|\bwochen|wochentlich|주급/u],
  [
    'month',
    /\b(?:monthly|month|mois|mensuel\w*|mensual\w*|mensal\w*|mensile|mes|mese|maandelijks|miesieczn\w*)\b|monat|maand|manads|maneds|kuukausi|月給|月薪|月収|월급/u,
  ],
  [
    'year',
    /\b(?:annual|annually|annualized|annualised|yearly|year|annum|pa|annuel\w*|anual\w*|annuo|annua|lpa|roczn\w*)\b|jahres|jahrlich|jahr\b|jaarlijks|jaarsalaris|arslon|vuosi|年収|年俸|年薪|연봉/u,
  ],
];

/** What a header gives for its whole column: "Salary (EUR, monthly)", "Salary (k€)". */
export function headerHints(name: string): HeaderHints {
  const { clause, whole } = headerText(name);
  const isName = name.length <= LONGEST_NAME;
  const text = isName ? whole : clause;
  return {
    currency: isName ? currencyIn(name, text) : null,
    period: periodIn(clause) ?? periodIn(text),
    unit: headerUnit(name),
  };
}

/** The one currency that a header names; null for none and for several. */
function currencyIn(name: string, text: string): CurrencyCode | null {
  const found = new Set<CurrencyCode>();
  for (const word of name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{N}]+/u)) {
    // "KEUR" and "TEUR" are thousands of euros.
    const code = word.toUpperCase().replace(/^[KMT](?=\p{Lu}{3}$)/u, '');
    if (isCurrencyCode(code) && (word === word.toUpperCase() || !WORDS.has(code.toLowerCase()))) found.add(code);
  }
  for (const [sign] of name.matchAll(/(?:\p{Lu}{1,2})?\p{Sc}/gu)) {
    const code = SIGNS.get(sign) ?? SIGNS.get(sign.replace(/^[KMT](?=\p{Sc})/u, '')) ?? '';
    if (isCurrencyCode(code)) found.add(code);
  }
  for (const [pattern, code] of NAMES) {
    if (pattern.test(text) && isCurrencyCode(code)) found.add(code);
  }
  // "CTC (LPA)": lakhs per annum are counted in rupees alone.
  if (found.size === 0 && /\blpa\b/u.test(text) && isCurrencyCode(RUPEE)) return RUPEE;
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function periodIn(text: string): PayPeriod | null {
  const found = PERIODS.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
