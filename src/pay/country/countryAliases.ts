/**
 * What countries are called beside their names in the table and three-letter codes, by alpha-2 code:
 * usual short forms, former names, and the names that ISO 3166, the United Nations and statistics
 * offices write; each as `foldPlace` leaves it apart from others.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia', 'Bosnia Herzegovina'],
  BO: ['Plurinational State of Bolivia', 'Bolivia (Plurinational State of)'],
  BY: ['Belorussia'],
  CD: ['DRC', 'Democratic Republic of the Congo', 'Zaire'],
  CG: ['Congo Republic'],
  CI: ['Ivory Coast'],
  CN: ['PRC', 'Mainland China', 'People’s Republic of China'],
  CZ: ['Czech Republic', 'Česká republika', 'Tschechien'],
  DE: ['Federal Republic of Germany', 'Bundesrepublik Deutschland'],
  EG: ['Arab Republic of Egypt'],
  FK: ['Falkland Islands (Malvinas)'],
  FM: ['Federated States of Micronesia', 'Micronesia (Federated States of)'],
  GB: [
    'UK', 'GB', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  GR: ['Hellas', 'Hellenic Republic'],
  HK: ['Hong Kong SAR', 'China, Hong Kong SAR'],
  IE: ['Republic of Ireland'],
  IR: ['Islamic Republic of Iran', 'Iran (Islamic Republic of)'],
  KP: ['Democratic People’s Republic of Korea', 'Korea (Democratic People’s Republic of)', 'DPRK'],
  KR: ['Republic of Korea', 'Korea (Republic of)', 'Korea, South', '한국'],
  LA: ['Lao People’s Democratic Republic'],
  MD: ['Republic of Moldova', 'Moldova (Republic of)'],
  MK: ['Macedonia', 'Republic of North Macedonia', 'FYROM'],
  MM: ['Burma', 'Myanmar (Burma)'],
  MO: ['Macau', 'Macau SAR', 'China, Macao SAR'],
  NL: ['Holland', 'Kingdom of the Netherlands'],
  PS: ['Palestine', 'State of Palestine', 'Palestinian Territories', 'Palestine, State of'],
  SA: ['KSA', 'Kingdom of Saudi Arabia'],
  SX: ['St. Maarten'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Republic of Türkiye'],
  TW: ['Taiwan (Province of China)', 'Republic of China', 'Chinese Taipei'],
  TZ: ['United Republic of Tanzania', 'Tanzania, United Republic of'],
  US: ['USA', 'US', 'United States of America'],
  VA: ['Holy See', 'Vatican'],
  VE: ['Bolivarian Republic of Venezuela', 'Venezuela (Bolivarian Republic of)'],
  XK: ['XKX'],
};

/** Names that are as often a place's in another country: the American state. */
export const DOUBTFUL_NAMES: readonly string[] = ['Georgia'];
