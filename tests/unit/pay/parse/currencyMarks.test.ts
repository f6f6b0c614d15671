import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/pay/parse/cleanText';
import { codeMark, longestWordMark, signAt, wordMark } from '../../../../src/pay/parse/currencyMarks';

describe('the mark of a code', () => {
  it('is strong for most, and weak where the code is a word too', () => {
    expect(codeMark('EUR')).toEqual({ candidates: ['EUR'], symbol: 'EUR', weak: false });
    expect(codeMark('ALL')).toEqual({ candidates: ['ALL'], symbol: 'ALL', weak: true });
  });

  it('has no currency for money without a rate', () => {
    expect(codeMark('BGN')).toEqual({ candidates: [], symbol: 'BGN', weak: true });
  });

  it.each(['', 'eur', 'EURO', 'ZZZ', '__proto__'])('is there for no other text: “%s”', (text) => {
    expect(codeMark(text)).toBeUndefined();
  });
});

describe('the mark of letters', () => {
  it('counts as written where capitals matter, else in any', () => {
    expect(wordMark('euro', 'Euro')?.candidates).toEqual(['EUR']);
    expect(wordMark('kr', 'kr')).toMatchObject({ symbol: 'kr', weak: false });
    expect(wordMark('r', 'R')).toMatchObject({ candidates: ['ZAR'], weak: true });
    expect(wordMark('r', 'r')).toBeUndefined();
  });

  it('is that of Intl where no other is known, weak if it is short', () => {
    expect(wordMark('ar', 'Ar')).toEqual({ candidates: ['MGA'], symbol: 'Ar', weak: true });
    expect(wordMark('ar', 'ar')).toBeUndefined();
  });

  it('is as long as the longest with its first letter', () => {
    expect(longestWordMark('€')).toBe(0);
    expect(longestWordMark('')).toBe(0);
    expect(longestWordMark('e')).toBeGreaterThanOrEqual('euro'.length);
  });
});

describe('the mark of signs', () => {
  it.each([
    ['€', 1, 'EUR'],
    ['€45', 1, 'EUR'],
    ['us$', 3, 'USD'],
    ['us$ 45', 3, 'USD'],
    ['c$5', 2, 'CAD'],
    ['a$', 2, 'AUD'],
    ['nz$', 3, 'NZD'],
    ['r$ 5', 2, 'BRL'],
    ['₹5', 1, 'INR'],
    ['zł', null, null],
    ['', null, null],
  ])('at the start of “%s” ends at %s', (text, end, currency) => {
    const found = signAt(text, 0);
    expect(found && [found.end, found.mark.candidates[0]]).toEqual(end === null ? null : [end, currency]);
  });

  it('is looked for where it is asked for', () => {
    expect(signAt('45 €', 3)?.end).toBe(4);
    expect(signAt('45 €', 0)).toBeNull();
    expect(signAt('45 €', 4)).toBeNull();
  });

  it('does not end within a word', () => {
    expect(signAt('rs. 5', 0)?.end).toBe(3);
    expect(signAt('r$x', 0)?.end).toBe(2);
  });
});

/** Some of every line of the lists: what people write, the symbol that a reader is asked about, and what is likeliest. */
const WRITTEN: readonly (readonly [written: string, symbol: string, currency: string])[] = [
  ['$', '$', 'USD'], ['dollars', '$', 'USD'], ['us dollars', 'US$', 'USD'], ['bucks', 'US$', 'USD'], ['cdn', 'C$', 'CAD'], ['c$', 'C$', 'CAD'],
  ['au$', 'A$', 'AUD'], ['nz$', 'NZ$', 'NZD'], ['sg$', 'S$', 'SGD'], ['hk$', 'HK$', 'HKD'], ['nt$', 'NT$', 'TWD'], ['mex$', 'MX$', 'MXN'],
  ['reais', 'R$', 'BRL'], ['£', '£', 'GBP'], ['quid', '£', 'GBP'], ['pounds sterling', 'GBP', 'GBP'], ['€', '€', 'EUR'], ['euró', '€', 'EUR'], ['¥', '¥', 'JPY'],
  ['円', '円', 'JPY'], ['元', '元', 'CNY'], ['rmb', 'CN¥', 'CNY'], ['won', '₩', 'KRW'], ['원', '원', 'KRW'], ['₹', '₹', 'INR'], ['रु', 'रु', 'INR'],
  ['rupees', 'Rs', 'INR'], ['lakh', 'lakh', 'INR'], ['sfr', 'CHF', 'CHF'], ['francs', 'francs', 'CHF'], ['fcfa', 'CFA', 'XOF'], ['złotych', 'zł', 'PLN'],
  ['kč', 'Kč', 'CZK'], ['forint', 'Ft', 'HUF'], ['lei', 'lei', 'RON'], ['kr', 'kr', 'SEK'], ['kronor', 'SEK', 'SEK'], ['kroner', 'kroner', 'DKK'],
  ['dkr', 'DKK', 'DKK'], ['nkr', 'NOK', 'NOK'], ['krónur', 'ISK', 'ISK'], ['рублей', '₽', 'RUB'], ['₽', '₽', 'RUB'], ['грн', '₴', 'UAH'], ['тенге', '₸', 'KZT'],
  ['tl', '₺', 'TRY'], ['lira', 'lira', 'TRY'], ['shekels', '₪', 'ILS'], ['dirhams', 'dirham', 'AED'], ['riyal', 'riyal', 'SAR'], ['ريال سعودي', 'SAR', 'SAR'],
  ['درهم إماراتي', 'AED', 'AED'], ['جنيه', 'جنيه', 'EGP'], ['جنيه مصري', 'E£', 'EGP'], ['dinar', 'dinar', 'KWD'], ['ریال', 'IRR', 'IRR'], ['taka', '৳', 'BDT'],
  ['baht', '฿', 'THB'], ['đồng', '₫', 'VND'], ['rupiah', 'Rp', 'IDR'], ['ringgit', 'RM', 'MYR'], ['₱', '₱', 'PHP'], ['piso', 'PHP', 'PHP'], ['pesos', 'pesos', 'MXN'],
  ['soles', 'S/', 'PEN'], ['b/.', 'B/.', 'PAB'], ['rand', 'R', 'ZAR'], ['naira', '₦', 'NGN'], ['ksh', 'KSh', 'KES'], ['tsh', 'TSh', 'TZS'], ['ush', 'USh', 'UGX'],
  ['shilling', 'shilling', 'KES'], ['cedis', 'GH₵', 'GHS'], ['դր', '֏', 'AMD'], ['colones', '₡', 'CRC'], ['сом', 'сом', 'KGS'], ['щ.д.', 'USD', 'USD'],
  ['د.إ', 'AED', 'AED'], ['Af', 'AFN', 'AFN'], ['lekë', 'ALL', 'ALL'], ['ar$', 'AR$', 'ARS'], ['Afl', 'AWG', 'AWG'], ['КМ', 'KM', 'BAM'], ['bds$', 'BB$', 'BBD'],
  ['د.ب', 'BHD', 'BHD'], ['bm$', 'BM$', 'BMD'], ['bn$', 'BN$', 'BND'], ['b$', 'B$', 'BND'], ["pa'anga", 'T$', 'TOP'], ['G', 'HTG', 'HTG'], ['Gs', '₲', 'PYG'],
  ['br$', 'R$', 'BRL'], ['bs$', 'BS$', 'BSD'], ['bz$', 'BZ$', 'BZD'], ['cl$', 'CL$', 'CLP'], ['¥cn', 'CN¥', 'CNY'], ['co$', 'CO$', 'COP'], ['cu$', 'CU$', 'CUP'],
  ['rd$', 'RD$', 'DOP'], ['د.ج', 'DZD', 'DZD'], ['eg£', 'E£', 'EGP'], ['ብር', 'ETB', 'ETB'], ['br', 'Br', 'ETB'], ['fj$', 'FJ$', 'FJD'], ['fk£', 'FK£', 'FKP'],
  ['ლ', 'GEL', 'GEL'], ['£gi', 'GIP', 'GIP'], ['f.g.', 'GNF', 'GNF'], ['gy$', 'GY$', 'GYD'], ['hks', 'HK$', 'HKD'], ['L', 'L', 'HNL'], ['د.ع', 'IQD', 'IQD'],
  ['ر.إ', 'IRR', 'IRR'], ['jm$', 'J$', 'JMD'], ['د.أ', 'JOD', 'JOD'], ['د.ك', 'KWD', 'KWD'], ['ci$', 'KY$', 'KYD'], ['ل.ل', 'LBP', 'LBP'], ['රු', 'LKR', 'LKR'],
  ['l$', 'L$', 'LRD'], ['ЛСЛ', 'LSL', 'LSL'], ['د.ل', 'LYD', 'LYD'], ['د.م', 'MAD', 'MAD'], ['ден', 'MKD', 'MKD'], ['UM', 'MRU', 'MRU'], ['n$', 'N$', 'NAD'],
  ['नेरू', 'NPR', 'NPR'], ['P', 'P', 'PHP'], ['Php', 'PHP', 'PHP'], ['ر.ع', 'OMR', 'OMR'], ['ر.ق', 'QAR', 'QAR'], ['lej', 'lei', 'RON'], ['rb', '₽', 'RUB'],
  ['f.rw', 'RWF', 'RWF'], ['ر.س', 'SAR', 'SAR'], ['si$', 'SB$', 'SBD'], ['ج.س', 'SDG', 'SDG'], ['кр', 'kr', 'SEK'], ['sr$', 'SR$', 'SRD'], ['sd£', 'SSP', 'SSP'],
  ['ل.س', 'SYP', 'SYP'], ['ТМТ', 'TMT', 'TMT'], ['د.ت', 'TND', 'TND'], ['tt$', 'TT$', 'TTD'], ['uy$', 'UY$', 'UYU'], ['сум', 'UZS', 'UZS'], ['ws$', 'WST', 'WST'],
  ['ec$', 'EC$', 'XCD'], ['Cg', 'XCG', 'XCG'], ['සිෆ්එ', 'XOF', 'XOF'], ['ر.ي', 'YER', 'YER'], ['K', 'K', 'ZMW'], ['kwacha', 'kwacha', 'ZMW'], ['zig', 'ZWG', 'ZWG'],
];

describe('what people write for a currency', () => {
  it.each(WRITTEN)('“%s” is asked about as %s and most likely %s', (written, symbol, currency) => {
    const { cased, lower } = cleanText(written);
    const mark = wordMark(lower, cased) ?? signAt(lower, 0)?.mark;
    expect([mark?.symbol, mark?.candidates[0]]).toEqual([symbol, currency]);
  });

  it('may be money without a rate', () => {
    for (const text of ['DEM', 'ITL', 'PTE', 'XAU', 'CLF', 'BTC', 'toman', 'лв']) expect([text, codeMark(text)?.candidates]).toEqual([text, []]);
  });
});
