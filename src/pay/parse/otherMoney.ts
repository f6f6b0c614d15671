import { hasRole } from './hasRole';
import { phraseAt, phrasesOf } from './phrases';
import { type Token, tokenAt } from './tokens';

/** Parts of words for money that is no pay, also within compounds: "Startprämie", "friskvårdsbidrag". */
const STEMS = [
  'bonus bónusz bonusz bonific bônus gratific prämie pramie zuschuss zulage zuschlag sachbezug trinkgeld urlaubsgeld',
  'weihnachtsgeld provision provisión provvig toeslag vergoeding uitkering comision comisión comissão incentiv',
  'subsid rembours indemnit ticketrestaurant bidrag tillägg tillæg tillegg příplat příspěv odměn prémi jutalom pótlék',
  'stravenk dodatk dodatek premii преми бонус надбав доплат пособи компенсац премії бонуси facturac faturamento fatturat umsatz',
].flatMap((stems) => stems.split(' '));

const ANY_STEM = new RegExp(STEMS.join('|'));

const WORDS = new Set([
  ...'premia premie bono bonos dodatki prim ikramiye primă prime bon boni tips tip loss losses tuition deposit prize grant'.split(' '),
  ...'scholarship reimbursement affaires reward rewards perk perks series premio premi omzet omsætning omsättning'.split(' '),
  ...'omsetning liikevaihto obrat przychód выручка оборот बोनस भत्ता حوافز مكافأة بدل بونس پاداش בונוס מענק thưởng'.split(' '),
  ...'quota bursary expenses prizes variable kaution kindergeld'.split(' '),
  ...'umzugspauschale fahrgeld essensgeld gutschein guthaben jobrad vwl panier mutuelle ayuda dieta dietas rimborso'.split(' '),
  ...'indennità auxílio ajuda reiskosten vakantiegeld onkosten nagroda karta stravné cafeteria tichete bonuri'.split(' '),
  ...'подъемные бюджет штраф залог аванс обучения yemek yol sermaye ciro phí thr'.split(' '),
  ...'tunjangan insentif elaun komisi μπόνους επίδομα הטבה lotto jackpot cashback'.split(' '),
]);

/** Of several words, or of words that are other things alone. */
const PHRASES = phrasesOf([
  [
    true,
    'sign on|sign up|golden hello|welcome payment|welcome bonus|learning stipend|wellness stipend|education stipend|home office stipend|' +
      'office stipend|internet stipend|travel stipend|remote stipend|training stipend|wellbeing stipend|development stipend|' +
      'learning budget|fund size|fund volume|under management|raised|chiffre d affaires|ticket restaurant|tickets restaurant|' +
      'carte restaurant|tickets resto|buoni pasto|buono pasto|vale alimentação|vale refeição|vale transporte|vale alimentacao|' +
      'vale refeicao|vr r$|va r$|vt r$|phụ cấp|trợ cấp|hoa hồng|one off payment|retention payment|life insurance|health insurance|insurance cover|portfolio of|training cost|training costs|plus transporte|plus de transporte|uang makan|ticket resto|cheque restaurante|cheque comida|cheques comida',
  ],
]);

/** Whether the token at `index` names other money than pay. */
export function isOtherMoneyAt(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  if (hasRole(token, 'otherMoney') || WORDS.has(token.text)) return true;
  if (token.kind === 'word' && token.meaning === null && ANY_STEM.test(token.text)) return true;
  return phraseAt(tokens, index, PHRASES) !== null;
}
