import { describe, expect, it } from 'vitest';
import { headerWords } from '../../../../src/import/propose/headerWords';

type Said = ReturnType<typeof headerWords>;

/** Each name with what the headers say, to be compared with the names that were expected to say so. */
function saying<What extends keyof Said>(what: What, names: readonly string[]): ReadonlyArray<readonly [string, Said[What]]> {
  return names.map((name) => [name, headerWords(name)[what]]);
}

function each<Value>(names: readonly string[], value: Value): ReadonlyArray<readonly [string, Value]> {
  return names.map((name) => [name, value]);
}

describe('a word within another word', () => {
  it('does not say that a column may be pay', () => {
    const names = ['Rated', 'Offered', 'Summer', 'Figurehead', 'Narrate', 'Tcp'];
    expect(saying('pay', names)).toEqual(each(names, 0));
  });

  it('does not say that a column stands beside pay', () => {
    const names = [
      'Versus', 'RSUx', 'Timeshare', 'Shareholder', 'Adoption', 'Optional', 'Syntax', 'Fingertip', 'Subprime', 'Primer', 'Frank', 'Upgrade', 'Husband', 'Bandwidth', 'Affair',
      'Keynote', 'Notebook', 'Whydah', 'Norwhy', 'Paid', 'Idea', 'Human resources', 'Curl', 'Urls', 'Blink', 'Linked', 'Update', 'Dated', 'Stopgap', 'Gape', 'Praise',
    ];
    expect(saying('besidePay', names)).toEqual(each(names, false));
  });

  it('does not say that money is something else than pay', () => {
    const names = ['Costume', 'Pentecost', 'Lifesavings', 'Savingly', 'Vermieter', 'Lobpreisung', 'Grandprix', 'Assetto', 'Lightweight', 'Parent', 'Gloss', 'Apparent'];
    expect(saying('otherMoney', names)).toEqual(each(names, false));
  });

  it('does not say that it is converted, a currency, or another one', () => {
    const converted = ['Convoy', 'Deconv', 'PPPoE', 'XPPP'];
    expect(saying('converted', converted)).toEqual(each(converted, false));
    const currency = ['Occur', 'Curve', 'Xccy', 'Ccys', 'Devised', 'Undevise', 'Menace', 'Phenomena'];
    expect(saying('currency', currency)).toEqual(each(currency, false));
    const other = ['Otherwise the currency', 'Another currency', 'Mother currency'];
    expect(saying('other', other)).toEqual(each(other, false));
  });

  it('does not say that it is a period, a number or before tax', () => {
    const period = ['Infrequent', 'Super', 'Person', 'Subunit', 'United', 'Pay', 'Type', 'Basis'];
    expect(saying('period', period)).toEqual(each(period, false));
    const numbering = ['Paid', 'Idea', 'Jahrgang', 'Walter', 'Alternative', 'Piano', 'Anomaly', 'Barcode', 'Codec'];
    expect(saying('numbering', numbering)).toEqual(each(numbering, false));
    const tax = ['Engross', 'Network', 'Cabinet', 'Grossly'];
    expect(saying('tax', tax)).toEqual(each(tax, false));
  });

  it('does not name what a row is called', () => {
    const names = [
      'Film title', 'Title of film', 'Nojob title', 'Job titles', 'Dream job', 'Job offer', 'File name', 'Name of dog', 'Bus line', 'Line manager', 'My company', 'Company car',
    ];
    expect(saying('label', names)).toEqual(each(names, 0));
  });

  it('does not name a place', () => {
    const names = [
      'Officer', 'Backoffice', 'Capacity', 'Cityscape', 'Stadtteil', 'Nashville', 'Villes', 'Cittadino', 'Xcitta', 'Stadium', 'Halmstad', 'Subregion', 'Estate', 'Statement', 'Viscounty',
      'Countywide', 'Subdistrict', 'Districts', 'Milieu', 'Lieutenant', 'Marketplace', 'Placeholder', 'Report', 'Orthodox', 'Ireland', 'Landlord', 'Paisley', 'Repais', 'Payslip', 'Repays',
      'Compaese', 'Paeses', 'Kraje', 'Ukraj', '全国', 'Donation', 'Nations',
    ];
    expect(saying('place', names)).toEqual(each(names, 0));
  });
});

describe('a word alone, or in one of its forms', () => {
  it('says that a column stands beside pay', () => {
    const names = ['RSU', 'Share', 'Option', 'Tip', 'Prime', 'Note', 'My RSUs', 'Hike', 'Deductions', 'Context', 'Clarify', 'Explain', 'Gap of pay', 'My rank', 'Job grade'];
    expect(saying('besidePay', names)).toEqual(each(names, true));
  });

  it('says what other money it is', () => {
    const names = ['Cost', 'Costs', 'Saving', 'Savings', 'Asset', 'Assets', 'Kosten', 'ventes', 'coûts'];
    expect(saying('otherMoney', names)).toEqual(each(names, true));
  });

  it('names a row by its job', () => {
    const titles = ['Your title', 'The title', 'What is your title', 'Work title', 'Title name', 'My jobtitle', 'Job title of the person', 'Employee titel', 'Occupation titre name'];
    expect(saying('label', titles)).toEqual(each(titles, 5));
    const jobs = ['What is your job', 'Current position', 'Designation', 'Role name', 'Ammatti'];
    expect(saying('label', jobs)).toEqual(each(jobs, 4));
  });
});

describe('a header of several clauses', () => {
  it('speaks of currency after a condition, else in its first clause alone', () => {
    expect(headerWords('If other, the currency')).toMatchObject({ currency: true, other: true, besidePay: true, label: 0, place: 0 });
    expect(headerWords('Salary, currency')).toMatchObject({ currency: false, other: false, besidePay: false, pay: 2 });
    expect(headerWords('Currency (other)').other).toBe(true);
    for (const word of ['if', 'falls', 'wenn', 'si', 'se', 'om']) expect(headerWords(`${word} not: country`).besidePay).toBe(true);
    expect(headerWords('What if country')).toMatchObject({ besidePay: false, place: 5 });
    expect(headerWords('Iffy country')).toMatchObject({ besidePay: false, place: 5 });
  });

  it('says in all of them that pay is before tax, converted or other money', () => {
    expect(headerWords('Pay (gross)').tax).toBe(true);
    expect(headerWords('Pay (converted)').converted).toBe(true);
    expect(headerWords('Pay (sales)').otherMoney).toBe(true);
    expect(headerWords('Pay (bonus)').besidePay).toBe(false);
    expect(headerWords('Pay (code)').numbering).toBe(false);
  });

  it('names a row only where it asks for nothing about it', () => {
    expect(headerWords('Job title id')).toMatchObject({ label: 0, besidePay: true, numbering: true });
    expect(headerWords('Job title')).toMatchObject({ label: 5, besidePay: false, numbering: false });
  });
});

describe('a place', () => {
  it('is the surest of those named, half a level less if it is someone else’s', () => {
    expect(saying('place', ['City, country', 'City and country', 'Country or city', 'Company', 'HQ country', 'Hqs country', 'Xhq country', 'Citizenship country', 'National region'])).toEqual([
      ['City, country', 1],
      ['City and country', 5],
      ['Country or city', 5],
      ['Company', 0],
      ['HQ country', 4.5],
      ['Hqs country', 5],
      ['Xhq country', 5],
      ['Citizenship country', 4.5],
      ['National region', 1.5],
    ]);
  });

  it('is none where its kind, number or state is asked', () => {
    expect(saying('place', ['City type', 'Country id', 'Country status', 'Remote city', 'State of region'])).toEqual(
      each(['City type', 'Country id', 'Country status', 'Remote city', 'State of region'], 0),
    );
    const places = ['Prototype country', 'Typed country', 'Paid country', 'Ideal country', 'Nonstatus country', 'Statuses country', 'Estate of country', 'State offices country'];
    expect(saying('place', places)).toEqual(each(places, 5));
  });
});
