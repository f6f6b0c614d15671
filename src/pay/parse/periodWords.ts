import type { PayPeriod } from '../payPeriod';
import type { PeriodForm } from './words';

type Entry = readonly [period: PayPeriod, form: PeriodForm, words: string];

/** Words for pay periods in the languages of job advertisements. */
export const PERIOD_WORDS: readonly Entry[] = [
  ['year', 'adverb', 'yearly annually annual pa lpa jährlich jährliches jahresgehalt jahresbruttogehalt'],
  ['year', 'adverb', 'jahresbrutto jahreslohn jahreseinkommen annuel annuels annuelle annuellement'],
  ['year', 'adverb', 'anual anuales anualmente anuais annuo annui annua annuale annualmente ral jaarlijks'],
  ['year', 'adverb', 'jaarsalaris årligt årligen årlig årslön årsløn årslønn rocznie ročně ročne évente éves'],
  ['year', 'adverb', 'yıllık yillik vuosipalkka vuodessa ετησίως ετήσια سنويا سنوياً سالانه שנתי לשנה ежегодно'],
  ['year', 'adverb', '年収 年薪 年俸 年給 每年 毎年 연봉 연간 वार्षिक सालाना ปีละ setahun'],
  ['year', 'noun', 'year yr annum anum jahr an année annee ano año anno jaar år rok év yıl vuosi έτος'],
  ['year', 'noun', 'χρόνο שנה سنة السنة سال tahun năm 年 년 ปี साल वर्ष'],
  ['year', 'unit', 'y a j'],
  ['year', 'plural', 'years yrs jahre jahren ans années años anos anni jaren lat roky let'],
  ['month', 'adverb', 'monthly pcm pm mtl monatlich monatliches monatsgehalt monatslohn monatsbrutto mensuel'],
  ['month', 'adverb', 'mensuels mensuelle mensuellement mensual mensuales mensualmente mensal mensais'],
  ['month', 'adverb', 'mensile mensili mensilmente maandelijks maandsalaris månadslön månatligen månedligt'],
  ['month', 'adverb', 'månedlig månedsløn månedslønn miesięcznie miesiecznie měsíčně mesačne havonta havi'],
  ['month', 'adverb', 'aylık aylik kuukausipalkka kuukaudessa lunar μηνιαίως ежемесячно щомісяця شهريا شهرياً'],
  ['month', 'adverb', 'ماهانه ماهیانه חודשי לחודש 月給 月収 月薪 月收入 每月 毎月 월급 월 मासिक प्रतिमाह เดือนละ เงินเดือน sebulan'],
  ['month', 'noun', 'month mo mth mnth monat mois mes mês mese maand mnd måned månad månaden måneden md mån'],
  ['month', 'noun', 'miesiąc miesiac mies mc měsíc mesiac měs месяц мес місяць міс hó hónap ay kk kuukausi'],
  ['month', 'noun', 'lună luna μήνα חודש شهر الشهر ماه bulan bln tháng 月 ヶ月 เดือน माह महीना महीने'],
  ['month', 'unit', 'm'],
  ['month', 'plural', 'months monate monaten meses mesi maanden måneder månader'],
  ['week', 'adverb', 'weekly pw wöchentlich wochenlohn hebdomadaire semanal semanales semanalmente settimanale wekelijks'],
  ['week', 'adverb', 'tygodniowo týdně haftalık veckovis ugentlig еженедельно 週給 周薪 週薪 每周 每週 주급'],
  ['week', 'noun', 'week wk woche semaine semana settimana uke uge vecka veckan ugen tydzień týden'],
  ['week', 'noun', 'неделю hét hafta viikko εβδομάδα שבוע أسبوع الأسبوع هفته minggu tuần 周 週 สัปดาห์'],
  ['week', 'unit', 'w'],
  ['week', 'plural', 'weeks wks wochen semaines semanas settimane weken uger veckor'],
  ['day', 'adverb', 'daily pd täglich tagessatz journalier quotidien diario diaria diarios diarias diariamente giornaliero'],
  ['day', 'adverb', 'dagelijks dziennie denně günlük dagligt ежедневно يوميا يومياً روزانه יומי ליום 日給 日薪 日結 日结 每天 일급'],
  ['day', 'adverb', 'วันละ sehari tjm'],
  ['day', 'noun', 'day diem tag jour journée journee día dia giorno dag dagen dzień den день nap gün päivä ημέρα יום'],
  ['day', 'noun', 'يوم اليوم روز hari ngày 日 天 일 วัน'],
  ['day', 'unit', 'd'],
  ['day', 'plural', 'days tage tagen jours días dias giorni dagar nights shifts'],
  ['hour', 'adverb', 'hourly ph stündlich stundenlohn stundensatz horaire orario uurloon timlön timeløn'],
  ['hour', 'adverb', 'timelønn godzinowo godz óránként saatlik tuntipalkka почасовая לשעה 時給 时薪 時薪 每小时 每小時 시급'],
  ['hour', 'adverb', 'ชั่วโมงละ'],
  ['hour', 'noun', 'hour hr stunde std heure hora ora oră uur timme timmen timen tim godzinę godzina godzine hodinu'],
  ['hour', 'noun', 'hodina hod час годину óra saat tunti tunnissa ώρα שעה ساعة الساعة بالساعة ساعت jam giờ'],
  ['hour', 'noun', '小时 小時 時間 时 時 시간 ชั่วโมง'],
  ['hour', 'unit', 'h u'],
  ['hour', 'plural', 'hours hrs stunden heures horas ore uren timer timmar'],
];

/** Nouns that name an hour in one language and something else in most: only behind a stroke or "pr.". */
export const HOUR_BEHIND_STROKE: ReadonlySet<string> = new Set(['time']);
