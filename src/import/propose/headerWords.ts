import { headerText } from './headerText';

/** What a header says of its column by its words alone. Levels: higher is surer, 0 is no. */
export interface HeaderWords {
  readonly pay: number;
  /** It speaks of a part of pay, or of something about pay: bonus, equity, rise, comment. */
  readonly besidePay: boolean;
  /** It says that figures are before or after tax. */
  readonly tax: boolean;
  /** It speaks of other money: what is sold, spent or owed. */
  readonly otherMoney: boolean;
  readonly converted: boolean;
  readonly currency: boolean;
  readonly other: boolean;
  readonly period: boolean;
  readonly label: number;
  readonly place: number;
  /** It counts or names something that looks like figures: a number, a code, a year. */
  readonly numbering: boolean;
}

const PAY_WORDS = new RegExp(
  [
    String.raw`salary|salaries|compensation|remuneration|\b(?:pay|paid|wages?|earnings?|income|ctc|payrate|lpa|comp)\b`,
    'gehalt|lohn|vergutung|verdienst|entgelt|einkommen|bezuge',
    String.raw`salaire|revenu\b|\bpaie\b|sueldo|salario|remuneracion|retribucion|stipendi|retribuzion`,
    String.raw`remuneracao|ordenado|vencimento|salaris|\bloon|(?:maand|uur|bruto|netto)loon|bezoldiging`,
    String.raw`(?:\b|manads|maneds|ars|tim|time|brutto|netto|grund)lonn?\b|palkka|wynagrodzeni|pensja|\bplaca\b|zarobki`,
    String.raw`\bplat\b|mzda|fizetes|\bber\b|\bmaas|\bucret|salariu|plata\b|μισθο`,
    'зарплат|оклад|заработ|年収|年俸|給与|給料|月給|月収|時給|日給|賃金|薪|工资|工資',
    '연봉|급여|월급|시급|임금|luong|gaji|upah|เงินเดือน|راتب|שכר|वेतन',
  ].join('|'),
  'u',
);
const WEAK_PAY_WORDS =
  /\b(?:rate|amount|offer|package|tc|figure|betrag|montant|importe|importo|belopp|bedrag|kwota|summe|sum)\b/u;
const BESIDE_PAY =
  /bonus|additional|equity|stock|\brsus?\b|\bshares?\b|\boptions?\b|overtime|allowance|benefit|\btax|deduct|commission|\btips?\b|pension|pramie|\bprimes?\b|\braise|increase|hike|growth|change|percent|%|\brank|\bgrade|\bband\b|satisf|\bfair|happy|context|clarif|comment|\bnotes?\b|explain|\bwhy\b|reason|\bid\b|\bsource|\burl\b|\blink\b|\bdate\b|number of|\bgap\b|transparen|negotia/u;
const TAX = /\b(?:gross|net|brut|neto|netto|bruto|lordo|liquido|liquide|gros|bruta|neta)\b|brutto|税込|税前|稅前|手取/u;
const OTHER_MONEY =
  /sales|revenue|turnover|profit|\bcosts?\b|price|\brent|budget|\bloss|expens|debt|margin|\bsavings?\b|umsatz|gewinn|kosten|\bmiete|\bpreis|\bprix|ventes|chiffre|cout|ventas|precio|vendite|prezzo|assets?\b|\bweight/u;
const CONVERTED = /convert|comparable|normali[sz]ed|adjusted|equivalent|umgerechnet|\bppp\b|\bconv\b/u;
const CURRENCY =
  /currenc|\bccy\b|\bcurr?\b|wahrung|\bdevise\b|moneda|divisa|valuta|moeda|waluta|валют|通貨|币种|幣別|통화|\bmena\b|penznem|para birimi|munteenheid|valuutta/u;
const OTHER = /\b(?:other|andere|anderes|autre|otra|otro|altro|altra|outra|annan|inna)\b/u;
const PERIOD =
  /period|\bfreq|interval|\bper\b|(?:pay|salary|wage|compensation|rate) (?:type|basis|unit|cycle|schedule)|unit of pay|\bunit\b|zeitraum|turnus|periodicit|frecuen|rhythm|zeiteinheit/u;
const NUMBERING =
  /\b(?:id|zip|postcode|postal|plz|phone|tel|code|year|age|lat|lng|population|employees|size|count|rating|score|index|nr|no|row|rank|experience|hours|ratio)\b|jahr\b|\balter\b|annee|\bano\b/u;
const TITLE =
  /^(?:what is your |your |current |the )?(?:(?:job|position|role|work|employee|occupation) )?(?:title|titel|titre)(?: name)?$|\bjob ?title\b|berufsbezeichnung|stellenbezeichnung|intitule|職種|職業|職名|职位|岗位|직무|직책|должност/u;
const JOB =
  /^(?:what is your |your |current )?(?:job|position|role|occupation|profession|designation|beruf|stelle|tatigkeit|poste|metier|emploi|puesto|cargo|ocupacion|profesion|ruolo|posizione|mansione|yrke|befattning|stanowisko|zawod|functie|beroep|funktion|ammatti|job name|job role|role name)$/u;
const PERSON = /^(?:name|full name|employee|employee name|person|nom|nombre|nome|namn|navn|名前|氏名|姓名|이름)$/u;
/** What plain text is cut into: of all names of a row the last resort. */
const LINE = /^line$/u;
const COMPANY =
  /^(?:company|company name|employer|employer name|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa|azienda|foretag|会社|会社名|公司|회사)$/u;
const PLACES: readonly RegExp[] = [
  /\boffice\b|\bcity\b|stadt\b|\bville\b|ciudad|cidade|\bcitta\b|\bstad\b|miasto|город|都市|城市/u,
  /\bregion|\bstate\b|provin|bundesland|\bcounty\b|estado|\bdistrict\b/u,
  /location|standort|ubicacion|\blieu\b|localit|\bplace\b|workplace|\bort\b|lokaliz|勤務地|地区|地域|지역/u,
  /residence|wohnort|wohnland/u,
  /countr|\bland\b|\bpais\b|\bpays\b|\bpaese\b|\bkraj\b|страна|^国|国家|國家|국가|\bnation\b/u,
];
const OF_SOMEONE_ELSE = /company|employer|birth|citizen|national|unternehmen|headquarter|\bhq\b/u;
const NOT_A_PLACE = /\btype\b|remote|\bid\b|\bstatus\b|\bstate of\b/u;

/** Reads the words of a header in some thirty languages; the first clause counts. */
export function headerWords(name: string): HeaderWords {
  const { clause, whole } = headerText(name);
  // "If your job title needs additional context…" asks for something else.
  const isCondition = /^(?:if|falls|wenn|si|se|om) /u.test(clause);
  const currency = CURRENCY.test(isCondition ? whole : clause);
  const period = PERIOD.test(clause);
  const besidePay = BESIDE_PAY.test(clause) || isCondition;
  return {
    pay: currency ? 0 : payLevel(clause),
    besidePay,
    tax: TAX.test(whole),
    otherMoney: OTHER_MONEY.test(whole),
    converted: CONVERTED.test(whole),
    currency,
    other: OTHER.test(whole) && currency,
    period,
    label: isCondition || BESIDE_PAY.test(clause) ? 0 : labelLevel(clause),
    place: isCondition ? 0 : placeLevel(clause),
    numbering: NUMBERING.test(clause),
  };
}

function payLevel(clause: string): number {
  if (PAY_WORDS.test(clause)) return 2;
  return WEAK_PAY_WORDS.test(clause) ? 1 : 0;
}

function labelLevel(clause: string): number {
  const found = [LINE, COMPANY, PERSON, JOB, TITLE].findLastIndex((pattern) => pattern.test(clause));
  return found + 1;
}

function placeLevel(clause: string): number {
  if (NOT_A_PLACE.test(clause)) return 0;
  const level = PLACES.findLastIndex((pattern) => pattern.test(clause)) + 1;
  return level > 0 && OF_SOMEONE_ELSE.test(clause) ? level - 0.5 : level;
}
