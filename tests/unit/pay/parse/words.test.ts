import { describe, expect, it } from 'vitest';
import { HOUR_BEHIND_STROKE } from '../../../../src/pay/parse/periodWords';
import type { Role } from '../../../../src/pay/parse/roleWords';
import { meaningOf, unspacedWordAt, type PeriodForm } from '../../../../src/pay/parse/words';
import type { PayPeriod } from '../../../../src/pay/payPeriod';

/** Words of many languages for each period, by the way in which they name it. */
const PERIODS: Record<PayPeriod, Record<PeriodForm, string>> = {
  year: {
    adverb: 'yearly annually jährlich jahresbrutto annuel anual anualmente annuo jaarsalaris rocznie yıllık ετησίως ежегодно 年収 연봉 setahun',
    noun: 'year yr annum jahr an année año anno jaar år rok yıl χρόνο שנה سنة tahun năm 年 년 वर्ष',
    unit: 'y a j',
    plural: 'years jahre ans años anni jaren lat roky',
  },
  month: {
    adverb: 'monthly pcm monatlich mensuel mensuelle mensual mensal mensile maandelijks månedlig miesięcznie aylık lunar ежемесячно ماهانه 月給 월급 sebulan',
    noun: 'month mo monat mois mes mês mese maand måned miesiąc měsíc мес міс hónap lună μήνα شهر bulan tháng 月 เดือน',
    unit: 'm',
    plural: 'months monate meses maanden månader',
  },
  week: {
    adverb: 'weekly pw wöchentlich hebdomadaire semanal wekelijks tygodniowo týdně haftalık ugentlig еженедельно 週給 주급',
    noun: 'week wk woche semaine semana settimana uge vecka tydzień неделю hét hafta viikko שבוע أسبوع minggu tuần 周 週',
    unit: 'w',
    plural: 'weeks wochen semaines weken veckor',
  },
  day: {
    adverb: 'daily pd täglich tagessatz journalier diario giornaliero dagelijks dziennie denně ежедневно 日給 일급 วันละ sehari',
    noun: 'day tag jour día giorno dag dzień den nap gün päivä يوم روز hari ngày 日 일',
    unit: 'd',
    plural: 'days tage jours días dagar nights',
  },
  hour: {
    adverb: 'hourly ph stündlich horaire orario uurloon timelønn godzinowo óránként saatlik почасовая 時給 시급 ชั่วโมงละ',
    noun: 'hour hr stunde heure hora ora uur timme godzinę hodinu hodina час óra saat tunti ώρα ساعة jam giờ 小时 시간',
    unit: 'h u',
    plural: 'hours stunden heures horas ore uren timmar',
  },
};

/** Words that multiply the figure before them. */
const FACTORS: readonly (readonly [factor: number, words: string])[] = [
  [1e3, 'k thousand tausend mil mille tys tisíc ribu nghìn tisuća hiljada tuhat tūkst mii हजार мың хил teur keur tsek тыс тысяч ألف אלף 千 천'],
  [1e4, '万 萬 만'],
  [1e5, 'lakh lac lpa लाख 십만'],
  [1e6, 'msek m mio million millionen millones juta miliony milionů miljoner εκατομμύρια triệu млн مليون 百万 백만 ล้าน'],
  [1e7, 'crore करोड़ 千万 천만'],
  [1e8, '亿 億 억'],
  [1e9, 'billion mrd milliarden tỷ млрд'],
  [1e12, 'trillion trillions'],
];

/** Words by what they do to the figures around them: some of every line of the list, in many languages. */
const ROLES: readonly (readonly [role: Role, words: string])[] = [
  ['connector', 'per pro par je na za each cada le der в'],
  ['filler', 'of approx circa ca etwa environ cirka ok von rata up around neg experience full vhb 約'],
  ['link', 'to bis à till hasta až до から 부터 إلى עד έως μέχρι đến'],
  ['and', 'and und et y og och'],
  ['between', 'between zwischen entre mellan mezi tussen'],
  ['net', 'net netto neto čistého 手取り 税后 세후'],
  ['gross', 'gross brutto bruto brut lordo ברוטו 税込 税前 세전 bruttolohn monatsbrutto'],
  ['pay', 'salary wage compensation remuneration gehalt salaire retribuzione lön mzda зарплата שכר راتب gaji lương 月給 оклад salarios 給与 工资 薪资 급여 เงินเดือน ctc'],
  ['total', 'ote total package'],
  ['otherMoney', 'bonus allowance equity shares superannuation relocation revenue budget fee loan prämie referral umsatz 退職金 売上 融资 押金 자본금 퇴직금'],
  ['added', 'plus incl including inkl exclusive zzgl avec met con'],
  ['label', 'level grade band step code ref stufe type age floor suite'],
  ['counted', 'people employees jobs positions salaries gehältern mensualités 薪 个月 mal fois volte раз figures countries roles users clients'],
  ['monthName', 'jan january march september sept oct october december januar märz dezember janvier février août décembre'],
  ['otherPeriod', 'fortnight biweekly quarter shift quincenal quincenales catorcenal bimestral semestral zweiwöchentlich seasonal fn vierwekelijks смену směna visit project word'],
  ['commission', 'commission'],
  ['percent', 'percent pct prozent procent'],
];

const wordsOf = (list: string) => list.split(' ');

describe('a word beside a figure', () => {
  it('names a pay period in many languages, as an adverb, a noun, a unit or a plural', () => {
    for (const [period, forms] of Object.entries(PERIODS)) {
      for (const [form, words] of Object.entries(forms)) {
        for (const word of wordsOf(words)) expect([word, meaningOf(word)]).toMatchObject([word, { period, form }]);
      }
    }
  });

  it('multiplies the figure before it in many languages', () => {
    for (const [factor, words] of FACTORS) {
      for (const word of wordsOf(words)) expect([word, meaningOf(word)?.factor]).toEqual([word, factor]);
    }
  });

  it('does more than one thing where it means more than one', () => {
    for (const [role, words] of ROLES) {
      for (const word of wordsOf(words)) expect([word, meaningOf(word)?.roles.has(role)]).toEqual([word, true]);
    }
    expect(meaningOf('lpa')).toMatchObject({ period: 'year', form: 'adverb', factor: 1e5 });
    expect([...(meaningOf('commission')?.roles ?? [])]).toEqual(['otherMoney', 'commission']);
  });

  it('is part of a bound where a phrase for one has it', () => {
    for (const word of ['at', 'least', 'höchstens', 'wenigstens', 'jusqu', 'menos', 'över']) expect([word, meaningOf(word)?.roles.has('bound')]).toEqual([word, true]);
  });

  it('says nothing about pay otherwise', () => {
    for (const word of ['', 'engineer', 'k€', 'Year', 'annual salary', '__proto__']) expect([word, meaningOf(word)]).toEqual([word, undefined]);
    expect(meaningOf('salary')).toMatchObject({ period: null, form: null, factor: 1 });
  });

  it('names an hour behind a stroke alone in one language', () => {
    expect([...HOUR_BEHIND_STROKE]).toEqual(['time']);
    expect(meaningOf('time')?.period).toBeNull();
  });
});

describe('a word in a script without spaces', () => {
  it('is the longest that is known, wherever it is asked for', () => {
    expect(unspacedWordAt('月収50万円', 0)).toBe(2);
    expect(unspacedWordAt('月です', 0)).toBe(1);
    expect(unspacedWordAt('約3千万', 2)).toBe(2);
    expect(unspacedWordAt('연봉', 0)).toBe(2);
  });

  it('is none where nothing is known', () => {
    expect(unspacedWordAt('猫', 0)).toBe(0);
    expect(unspacedWordAt('', 0)).toBe(0);
    expect(unspacedWordAt('月', 1)).toBe(0);
  });
});
