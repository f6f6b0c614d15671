/** Words and suffixes that multiply the figure before them. */
export const MAGNITUDES: readonly (readonly [factor: number, words: string])[] = [
  [1e3, 'k t grand thousand thousands tsd tausend mil mila mille tys tis tisíc ezer rb ribu nghìn bin'],
  [1e3, 'tisoč tisuća tisuće tisuću hiljada hiljade hiljadu tuhat tuhatta tuhannen tūkst tūkstančių tūkstoši mii elfu'],
  [1e3, 'ming हजार हज़ार мың хил хиляди хиљада'],
  [1e3, 'teur keur tchf kchf tsek ksek kgbp kusd kpln tkr'],
  [1e3, 'тыс тысяч тисяч тис χιλιάδες χιλ ألف الف هزار אלף 千 천 พัน'],
  [1e4, '万 萬 만 หมื่น'],
  [1e5, 'lakh lakhs lac lacs lpa l लाख লাখ 십만 十万 แสน'],
  [1e6, 'msek mkr'],
  [1e6, 'm mn mm mio mln mill million millions millionen millones milhão milhões milioni milyon juta jt'],
  [1e6, 'miliony milionů milion milionów miljoner miljon miljoen miljoonaa milijuna milijon milioane milió εκατ εκατομμύρια'],
  [1e6, 'triệu tr млн миллион миллиона миллионов مليون میلیون 百万 백만 ล้าน'],
  [1e7, 'crore crores cr करोड़ কোটি 千万 천만'],
  [1e8, '亿 億 억'],
  [1e9, 'b bn billion billions mrd milliarde milliarden miliardi miliar tỷ млрд'],
  [1e12, 'trillion trillions'],
];
