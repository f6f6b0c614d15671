/**
 * A currency, or several most likely first, with the symbol that a reader is asked about and the
 * spellings that mean the same. A spelling with a capital is met in that spelling alone.
 */
type Entry = readonly [codes: string, symbol: string, spellings: string];

const DOLLARS = 'USD CAD AUD SGD HKD NZD MXN TWD CLP COP ARS JMD TTD BBD BSD BMD BND BZD CUP DOP FJD GYD KYD LRD NAD SBD SRD UYU XCD';
const RUPEES = 'INR PKR LKR NPR MUR SCR';
const PESOS = 'MXN PHP ARS COP CLP UYU DOP CUP';
const INDIAN = 'INR PKR BDT NPR';
const CFA = 'XOF XAF';

/** Symbols and words that people write for currencies; Intl's own symbols come on top of them. */
export const CURRENCY_WORDS: readonly Entry[] = [
  [DOLLARS, '$', '$|dollar|dollars|dólar|dólares|dólars|dollari'],
  ['USD', 'US$', 'kusd|us$|us $|u.s.$|$us|$ us|usd$|us dollar|us dollars|u.s. dollar|u.s. dollars|us-dollar|bucks|美元|美金|米ドル|ドル|달러|долларов США|доллар США'],
  ['CAD', 'C$', 'ca$|can$|cdn$|$ca|$ can|$ ca|$cad|cdn|加元|canadian dollar|canadian dollars'],
  ['CAD NIO', 'C$', 'c$'],
  ['AUD', 'A$', 'a$|au$|$au|$ au|australian dollar|australian dollars|澳元'],
  ['NZD', 'NZ$', 'nz$|$nz|$ nz'],
  ['SGD', 'S$', 's$|sg$|$sg|$ sg|新币'],
  ['HKD', 'HK$', 'hk$|$hk|$ hk|港元|港币|港幣'],
  ['TWD', 'NT$', 'nt$|ntd|台币|台幣|新台币|新台幣'],
  ['MXN', 'MX$', 'mx$|mex$|$mx|m.n.|pesos mexicanos'],
  ['BRL', 'R$', 'r$|reais|real'],
  ['GBP EGP GIP FKP SHP SSP SYP LBP', '£', '£|pound|pounds|quid'],
  ['GBP', 'GBP', 'kgbp|pounds sterling|pound sterling|sterling|stg|uk£|£uk|british pounds|british pound|livres sterling|英镑'],
  ['EUR', '€', 'teur|keur|€|euro|euros|eur.|eura|eurot|euroa|euró|евро|євро|ευρώ|يورو|یورو|ユーロ|欧元|歐元|유로|אירו'],
  ['JPY CNY', '¥', '¥'],
  ['JPY', '円', '円|圓|yen|yens|jp¥|日元|日圓'],
  ['CNY TWD HKD JPY', '元', '元|块|塊'],
  ['CNY', 'CN¥', 'cn¥|人民元|rmb|cnh|yuan|renminbi|人民币|人民幣'],
  ['KRW KPW', '₩', '₩|won'],
  ['KRW', '원', '원'],
  ['INR', '₹', '₹|lpa|inr.'],
  ['INR NPR', 'रु', 'रुपये|रुपए|रु|रू'],
  [RUPEES, 'Rs', 'rs|rs.|₨|rupee|rupees|rupees/-|re.'],
  [INDIAN, 'lakh', 'lakh|lakhs|lac|lacs|crore|crores|लाख|करोड़'],
  ['CHF', 'CHF', 'tchf|kchf|fr.|sfr|sfr.|franken|schweizer franken|stutz|chf.'],
  ['CHF XOF XAF XPF GNF RWF CDF DJF BIF KMF', 'francs', 'fr|franc|francs|frs'],
  [CFA, 'CFA', 'cfa|fcfa|f cfa|f.cfa|franc cfa|francs cfa|فرانک cfa'],
  ['PLN', 'zł', 'kpln|zł|zl|zł.|zloty|zlotys|złoty|złotych|złote|zlotych'],
  ['CZK', 'Kč', 'kč|kc|korun|koruny|koruna'],
  ['HUF', 'Ft', 'Ft|ft.|forint|forintok'],
  ['RON MDL', 'lei', 'lei|leu|ron lei'],
  ['SEK NOK DKK ISK', 'kr', 'kr|kr.|tkr|mkr'],
  ['SEK', 'SEK', 'tsek|ksek|msek|kronor|svenska kronor|skr'],
  ['DKK NOK', 'kroner', 'kroner|krone'],
  ['DKK', 'DKK', 'dkr|danske kroner'],
  ['NOK', 'NOK', 'nkr|norske kroner'],
  ['ISK', 'ISK', 'króna|krónur|ikr|íkr'],
  ['RUB BYN', '₽', 'руб|руб.|рублей|рубля|рубль|р.|rubles|roubles|ruble|rouble'],
  ['RUB', '₽', '₽'],
  ['UAH', '₴', '₴|грн|грн.|гривень|гривня|hryvnia|uah.'],
  ['KZT', '₸', '₸|тенге|тг|теңге'],
  ['TRY', '₺', '₺|tl|türk lirası|turkish lira'],
  ['TRY LBP SYP', 'lira', 'lira|liras|lirası'],
  ['ILS', '₪', '₪|nis|shekel|shekels|ש"ח|שח|ש״ח|שקל|שקלים'],
  ['AED MAD', 'dirham', 'dirham|dirhams|dh|dhs|درهم'],
  ['SAR QAR OMR YER IRR', 'riyal', 'riyal|riyals|ريال|﷼|rial|rials'],
  ['SAR', 'SAR', 'ريال سعودي'],
  ['AED', 'AED', 'درهم إماراتي'],
  ['EGP SDG SYP LBP', 'جنيه', 'جنيه'],
  ['EGP', 'E£', 'جنيه مصري|ج.م|ج.م.|l.e.|egp.'],
  ['KWD BHD JOD IQD TND LYD DZD RSD MKD', 'dinar', 'dinar|dinars|دينار'],
  ['IRR', 'IRR', 'ریال'],
  ['BDT', '৳', '৳|taka|tk|tk.|টাকা'],
  ['THB', '฿', '฿|baht|บาท'],
  ['VND', '₫', '₫|đ|đồng|vnđ'],
  ['IDR', 'Rp', 'rp|rp.|rupiah'],
  ['MYR', 'RM', 'rm|ringgit'],
  ['PHP CUP', '₱', '₱'],
  ['PHP', 'PHP', 'php.|piso'],
  [PESOS, 'pesos', 'peso|pesos'],
  ['PEN', 'S/', 's/|s/.|soles|sol'],
  ['PAB', 'B/.', 'b/.'],
  ['ZAR', 'R', 'R|rand|rands'],
  ['NGN', '₦', '₦|naira'],
  ['KES', 'KSh', 'ksh|kshs|ksh.|kes.'],
  ['TZS', 'TSh', 'tsh|tshs'],
  ['UGX', 'USh', 'ush|ushs'],
  ['KES TZS UGX SOS', 'shilling', 'shilling|shillings|sh'],
  ['GHS', 'GH₵', 'gh₵|₵|cedi|cedis|gh¢'],
  ['AMD', '֏', '֏|դր'],
  ['CRC', '₡', '₡|colones'],
  ['KGS UZS', 'сом', 'сом'],
  ['USD', 'USD', 'щ.д.'],
];

/** Codes that are words too: in capitals beside a figure they are currencies, else words. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'ALL AMD ARS BAM BOB CAD COP CUP DOP ERN GEL LAK MAD MOP MUR NAD PAB PEN PHP RON SAR SOS TOP TRY WST'.split(' '),
);

/** What people write for money that has no rate here: withdrawn currencies, metals, no currencies. */
export const MONEY_WITHOUT_RATE: readonly string[] = [
  ...'ANG ATS BEF BGN BYR CUC CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MRO MTL NLG'.split(' '),
  ...'PTE ROL SIT SKK SLL TRL VEB VEF ZMK ZWL XAG XAU XDR XPD XPT CLF'.split(' '),
  ...'BTC XBT ETH USDT USDC toman tomans Toman Tomans تومان лв лева'.split(' '),
];
