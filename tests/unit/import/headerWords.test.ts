import { describe, expect, it } from 'vitest';
import { headerWords } from '../../../src/import/propose/headerWords';

describe('a header of pay', () => {
  it.each([
    'Salary', 'Base salaries', 'compensation', 'Pay', 'wages', 'Income', 'CTC', 'Gehalt', 'Monatslohn', 'Vergütung', 'Verdienst', 'Einkommen', 'salaire', 'Revenu', 'sueldo',
    'Salario', 'Remuneración', 'stipendio', 'retribuzione', 'remuneração', 'ordenado', 'Salaris', 'maandloon', 'månadslön', 'lønn', 'palkka', 'wynagrodzenie', 'płaca', 'zarobki',
    'Plat', 'mzda', 'fizetés', 'bér', 'maaş', 'ücret', 'plată', 'μισθός', 'Зарплата', 'оклад', '年収', '給与', '工资', '연봉', '급여', 'lương', 'gaji', 'เงินเดือน', 'راتب', 'שכר', 'वेतन',
  ])('says so surely: “%s”', (name) => {
    expect(headerWords(name).pay).toBe(2);
  });

  it.each(['Rate', 'amount', 'Offer', 'package', 'TC', 'Betrag', 'montant', 'importe', 'importo', 'belopp', 'bedrag', 'kwota', 'Summe'])('may say so: “%s”', (name) => {
    expect(headerWords(name).pay).toBe(1);
  });

  it.each(['Company', 'payload', 'City', '', 'Currency of pay', 'Salary currency', 'lawyer', 'separate'])('does not say so: “%s”', (name) => {
    expect(headerWords(name).pay).toBe(0);
  });
});

describe('a header beside pay', () => {
  it.each([
    'Bonus', 'additional pay', 'equity', 'stock', 'RSU', 'RSUs', 'shares', 'options', 'overtime', 'allowance', 'benefits', 'Salary tax', 'commission', 'tips', 'pension', 'Prämie', 'primes',
    'raise', 'pay increase', 'growth', 'change in pay', 'percent', '% of pay', 'rank', 'pay grade', 'band', 'satisfied with pay', 'fair', 'happy', 'comment on pay', 'notes', 'why', 'reason',
    'salary id', 'source', 'URL', 'link', 'date', 'number of salaries', 'pay gap', 'transparency', 'negotiated', 'If your salary is special, say how',
  ])('speaks of a part of it or of something about it: “%s”', (name) => {
    expect(headerWords(name).besidePay).toBe(true);
  });

  it.each(['Salary', 'idea', 'praise', 'bandwidth', '', 'tipster', 'Company'])('does not: “%s”', (name) => {
    expect(headerWords(name).besidePay).toBe(false);
  });
});

describe('what else a header says', () => {
  it.each([
    ['tax', ['Gross salary', 'net', 'salaire brut', 'netto', 'bruto', 'stipendio lordo', 'salário líquido', 'Bruttogehalt', '税込', '税前', '手取り'], ['Salary', 'network', 'engross']],
    ['otherMoney', ['Sales', 'revenue', 'turnover', 'profit', 'cost of living', 'price', 'rent', 'budget', 'loss', 'expenses', 'debt', 'margin', 'savings', 'Umsatz', 'Gewinn', 'Lebenskosten', 'Miete', 'Preis', 'prix', 'ventas', 'chiffre d’affaires', 'precio', 'vendite', 'prezzo', 'assets', 'weight'], ['Salary', 'parent', 'glossary']],
    ['converted', ['Converted salary', 'comparable pay', 'normalised', 'normalized', 'adjusted', 'equivalent in USD', 'umgerechnet', 'PPP', 'conv'], ['Salary', 'convoy']],
    ['currency', ['Currency', 'CCY', 'cur', 'curr', 'Währung', 'devise', 'moneda', 'divisa', 'Valuta', 'moeda', 'waluta', 'валюта', '通貨', '币种', '통화', 'měna', 'pénznem', 'para birimi', 'munteenheid', 'valuutta'], ['Salary', 'curve', 'adviser']],
    ['period', ['Pay period', 'frequency', 'interval', 'per', 'pay type', 'salary basis', 'rate unit', 'unit of pay', 'Zeitraum', 'Turnus', 'periodicité', 'frecuencia', 'rhythm', 'Zeiteinheit'], ['Salary', 'person', 'community']],
    ['numbering', ['ID', 'zip', 'postcode', 'PLZ', 'phone', 'code', 'Year', 'age', 'lat', 'population', 'employees', 'company size', 'count', 'rating', 'score', 'index', 'nr', 'row', 'rank', 'years of experience', 'hours', 'ratio', 'Baujahr', 'Alter', 'année', 'año'], ['Salary', 'idea', 'yearly', 'page']],
  ] as const)('%s', (what, said, unsaid) => {
    for (const name of said) expect([name, headerWords(name)[what]]).toEqual([name, true]);
    for (const name of unsaid) expect([name, headerWords(name)[what]]).toEqual([name, false]);
  });

  it('is another currency where it says other and currency', () => {
    for (const name of ['Other currency', 'andere Währung', 'autre devise', 'otra moneda', 'altra valuta', 'outra moeda', 'annan valuta', 'inna waluta']) expect([name, headerWords(name).other]).toEqual([name, true]);
    for (const name of ['Other', 'Currency', 'another currency']) expect([name, headerWords(name).other]).toEqual([name, false]);
  });

  it('is a name of the row, a title of a job the surest', () => {
    const levels: readonly (readonly [level: number, names: readonly string[]])[] = [
      [5, ['Job title', 'title', 'Position title', 'What is your job title', 'current role title', 'Berufsbezeichnung', 'intitulé', '職種', '职位', '직무', 'Должность', 'titre', 'Titel']],
      [4, ['Job', 'position', 'Role', 'occupation', 'profession', 'Beruf', 'Stelle', 'poste', 'métier', 'puesto', 'ruolo', 'yrke', 'stanowisko', 'functie', 'your role', 'job name']],
      [3, ['Name', 'full name', 'Employee', 'nom', 'nombre', '名前', '이름']],
      [2, ['Company', 'employer', 'Employer name', 'organization', 'organisation', 'Firma', 'entreprise', 'empresa', 'azienda', '会社', '公司', '회사']],
      [1, ['Line']],
      [0, ['Salary', 'Job offer', 'name of city', 'company size', 'subtitle', 'Bonus', 'If your job title is special, say how']],
    ];
    for (const [level, names] of levels) for (const name of names) expect([name, headerWords(name).label]).toEqual([name, level]);
  });

  it('is a place, a country the surest, and half as sure of someone else’s', () => {
    const levels: readonly (readonly [level: number, names: readonly string[]])[] = [
      [5, ['Country', 'Land', 'país', 'pays', 'paese', 'kraj', 'страна', '国', '국가', 'nation']],
      [4, ['Residence', 'Wohnort', 'Wohnland']],
      [3, ['Location', 'Standort', 'ubicación', 'lieu', 'localité', 'place', 'workplace', 'Ort', '勤務地', '지역']],
      [2, ['Region', 'state', 'provincia', 'BUNDESLAND', 'county', 'estado', 'district']],
      [1, ['Office', 'City', 'Innenstadt', 'ville', 'ciudad', 'cidade', 'città', 'stad', 'miasto', 'город', '都市']],
      [4.5, ['Company country', 'country of birth', 'employer country']],
      [2.5, ['Company location', 'HQ location']],
      [0, ['Salary', 'Location type', 'remote location', 'country id', 'state of mind', 'status', 'If your country is not here, say which', 'capacity', '']],
    ];
    for (const [level, names] of levels) for (const name of names) expect([name, headerWords(name).place]).toEqual([name, level]);
  });
});
