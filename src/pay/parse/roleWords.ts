/** What a word does to the figures around it. */
export type Role =
  | 'connector' // before a pay period: "per", "pro", "al"
  | 'filler' // says nothing of its own
  | 'link' // joins the two figures of a range
  | 'and' // joins them where "between" goes before
  | 'between'
  | 'bound' // part of a phrase for the highest or the lowest pay: "at least"
  | 'net'
  | 'gross'
  | 'pay' // names pay itself
  | 'total' // pay with something on top
  | 'otherMoney' // money that is no pay
  | 'added' // begins what comes on top of pay
  | 'label' // the number behind it is a name
  | 'counted' // the number before it counts something
  | 'monthName'
  | 'otherPeriod' // a period that is none of the five
  | 'commission'
  | 'percent';

/** Words by what they do, in the languages of job advertisements. */
export const ROLE_WORDS: readonly (readonly [role: Role, words: string])[] = [
  ['connector', 'per pro par por al alla im je a an à na za за в на p på pr i om o ao each every cada ogni'],
  ['connector', 'l la le el the der den die de di da do ل في mỗi ต่อ प्रति ja pe le'],
  ['filler', 'of or and at is the to our in for about approx approximately circa ca c around say any etwa rund'],
  ['filler', 'environ env cirka ok okay eg as well de di du des zu von um som von den der das pro rata only'],
  ['filler', 'up amount rising around roughly over competitive negotiable neg doe dependent depending'],
  ['filler', 'experience on basis full time fulltime part prorata vb verhandelbar vhb 约 約'],
  ['link', 'to upto bis à a al til till tot hasta até do до thru through until 至 到 から 부터 से đến tới sampai hingga až إلى الى'],
  ['link', 'עד έως ως μέχρι până تا حتى tól től tol ถึง sd'],
  ['and', 'and und et y e och og i a и en 和'],
  ['between', 'between zwischen entre tra fra mellan mellem mellom między mezi между tussen giữa'],
  ['net', 'net nett netto neto netos netti nette nets líquido liquido čistého נטו нето صافي 手取り 税后 稅後 세후'],
  ['gross', 'gross brutto bruttó bruto brut brute bruts brutos lordi lorda lordo ral hrubého бруто ברוטו إجمالي'],
  ['gross', '税込 税前 稅前 세전 bruttolohn bruttogehalt jahresbrutto monatsbrutto'],
  ['pay', 'salary salaries pay paid wage wages rate rates earn earning earnings compensation income stipend'],
  ['pay', 'remuneration gehalt lohn vergütung verdienst salaire rémunération salario sueldo salário stipendio'],
  ['pay', 'retribuzione salaris loon lön løn lønn palkka wynagrodzenie pensja plat mzda mzdy fizetés bér maaş ücret'],
  ['pay', 'зарплата оплата μισθός שכר راتب حقوق gaji lương 年収 年薪 年俸 月給 月収 月薪 時給 時薪 时薪 日給 日薪'],
  ['pay', 'оклад плата ставка зарплатня sueldos salarios gage traitement lønnen lönen fizetés mzdu plata salariul'],
  ['pay', '給与 工资 薪资 薪資 연봉 월급 시급 일급 급여 base basic ctc เงินเดือน वेतन'],
  ['total', 'ote total tc package'],
  ['otherMoney', 'bonus bonuses allowance allowances commission commissions equity stock shares rsu rsus pension'],
  ['otherMoney', 'superannuation packaging relocation signing benefits revenue turnover funding valuation raised sales'],
  ['otherMoney', 'budget assets fee fees loan debt fine invoice boni prämie prime primes referral voucher arr umsatz'],
  ['otherMoney', '祝い金 退職金 売上 資本金 房补 餐补 车补 注册资本 融资 押金 자본금 식대 퇴직금 축하금 ค่าเดินทาง เบี้ยขยัน'],
  ['otherMoney', '賞与 ボーナス 手当 交通費 住宅手当 通勤手当 昇給 補助 奖金 獎金 津贴 津貼 补贴 補貼 年终奖 销售额 营业额 보너스 상여금 상여 수당 성과급 매출 โบนัส'],
  ['added', 'plus incl including inclusive inkl includes exclusive excluding excl with super leave zzgl mit avec met med com con с'],
  ['label', 'level grade band step stage tier class room phase point scale spine code no nr number id ref reference'],
  ['label', 'stufe entgeltgruppe group year type kategorie category part section age aged top floor suite box tvöd'],
  ['counted', 'people employees staff person positions vacancies openings jobs reviews fte times x old experience'],
  ['counted', 'salaries gehälter gehältern monatsgehälter monatsgehältern pagas mensilità mensualités 薪 人 名 个月 個月 カ月'],
  ['counted', 'mal fois volte veces vezes maal kertaa krát razy раз figure figures stars'],
  ['counted', 'countries offices locations roles hours hrs km miles min mins minutes users clients customers'],
  ['monthName', 'jan january feb february mar march apr april may jun june jul july aug august sep sept september'],
  ['monthName', 'oct october nov november dec december januar februar märz mai juni juli oktober dezember janvier'],
  ['monthName', 'février mars avril juin juillet août octobre novembre décembre'],
  ['otherPeriod', 'fortnight fortnightly biweekly semimonthly quarter quarterly bimonthly shift session quartal'],
  ['otherPeriod', 'quincenales quincenalmente quincenais quinzenal quinzenais catorcenal catorcenales decenal decenales'],
  ['otherPeriod', 'bimensual bimestral trimestral semestral trimestriel semestriel quartalsweise zweiwöchentlich vierzehntägig'],
  ['otherPeriod', 'season seasonal fn bimensuel bimensile trimestrale kwartalnie 隔週 격주'],
  ['otherPeriod', 'vierwekelijks tweewekelijks смена смену сутки вахта вахту směna směnu zmiana zmianę dyżur vagt'],
  ['otherPeriod', 'visit project word mile article page lesson piece unit night quinzaine quincena quincenal'],
  ['commission', 'commission'],
  ['percent', 'percent pct prozent pourcent procent'],
];
