import { describe, expect, it } from 'vitest';
import { asMarkdown, escapeMarkdown } from '../../../src/export/markdown';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { categoryColumn, datasetOf, EUR, openedOf, range, scaleOf, textColumn } from '../given';
import { shownOf } from './shown';

describe('a text in Markdown', () => {
  it.each([
    ['a|b', String.raw`a\|b`],
    ['`code`', '\\`code\\`'],
    [String.raw`back\slash`, String.raw`back\\slash`],
    ['two\r\nlines\tand', 'two lines and'],
    ['<b>[x](y)</b>', String.raw`\<b\>\[x\](y)\</b\>`],
    ['*bold* _it_ ~no~ #1', String.raw`\*bold\* \_it\_ \~no\~ \#1`],
    ['pay at http://evil.example/a', String.raw`pay at http\://evil.example/a`],
    ['HTTPS://x.example WWW.x.example', String.raw`HTTPS\://x.example WWW\.x.example`],
    ['9:30, awww', '9:30, awww'],
    ['AT&amp;T', String.raw`AT\&amp;T`],
  ])('%j is written as %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

describe('what is on show as Markdown', () => {
  it('is the headline, what it rests on, and the table', () => {
    const lines = asMarkdown(shownOf(undefined, { currencies: [EUR] })).split('\n');
    expect(lines).toEqual([
      '## Backend Engineer salaries',
      '',
      String.raw`These 2 salaries are US\$106,197 and US\$76,152: fewer than 5, too few for a median that holds.`,
      '',
      String.raw`2 of 22 salaries · currency: EUR. US dollars per year, at market rates of Sep 29, 2026 (@fawazahmed0/currency-api 2026.9.29). Source: one salary page for Backend Engineers, which names no company, place or year; gross pay per year is assumed.`,
      '',
      '| Page | Published | Currency | Comparable | To the median | Rank of 22 | Moved |',
      '| ---: | ---: | --- | ---: | ---: | ---: | ---: |',
      String.raw`| 20th | €93,477 | EUR | US\$106,197 | – | 20th |  |`,
      String.raw`| 22nd | €67,031 | EUR | US\$76,152 | – | 22nd |  |`,
      '',
    ]);
  });

  it('has 200 rows at most, and says how many more there are', () => {
    const dataset = openedOf(datasetOf(range(1, 1434).map((step) => ['USD', step * 100] as const)), [
      textColumn('name', range(1, 1434).map((step) => `a|${step}`), 'label'),
    ]);
    const lines = asMarkdown(shownOf(dataset)).split('\n');
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(202);
    expect(lines).toContain('… and 1,234 more');
    expect(lines.find((line) => line.includes('143,400'))).toContain(String.raw`a\|1434`);
  });

  it('says the parities and what is left out by purchasing power', async () => {
    await loadPurchasingPower();
    const dataset = openedOf(datasetOf([['USD', 50_000], ['EUR', 40_000], ['VES', 1]]));
    const text = asMarkdown(shownOf(dataset, { scale: scaleOf({ basis: 'purchasingPower' }) }));
    expect(text).toContain('International dollars per year, by the World Bank’s GDP-basis parities, 2024, 1 salary left out. US dollars in the United States (assumed: no country is named); euros in any of 21 countries');
    expect(text).toContain('2 of 3 salaries');
  });

  it('has the groups on show first, and 20 salaries at most beside them', () => {
    const dataset = openedOf(datasetOf(range(1, 27).map((step) => ['USD', step * 1_000] as const)), [
      categoryColumn('level', range(1, 27).map((step) => (step <= 25 ? 'mid' : 'lead'))),
    ]);
    const lines = asMarkdown(shownOf(dataset, { chart: 'groups' })).split('\n');
    const at = lines.indexOf('| level | Salaries | Median | Middle half |');
    expect(lines.slice(at, at + 5)).toEqual([
      '| level | Salaries | Median | Middle half |',
      '| --- | ---: | ---: | ---: |',
      // The middle of 1,000 to 25,000, and of its halves.
      String.raw`| mid | n = 25 | US\$13,000 | US\$7,000 to US\$19,000 |`,
      String.raw`| lead | n = 2 | – | single salaries: US\$27,000, US\$26,000 |`,
      '',
    ]);
    expect(lines.filter((line) => /^\| .* \| USD \|/.test(line))).toHaveLength(20);
    expect(lines).toContain('… and 7 more');
  });

  it('has what is pinned side by side before the table', async () => {
    await loadPurchasingPower();
    const pins = [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 17 }] as const;
    const lines = asMarkdown(shownOf(undefined, { pins })).split('\n');
    const at = lines.indexOf('### Compare');
    expect(lines.slice(at, at + 13)).toEqual([
      '### Compare',
      '',
      'In US dollars per year, at market rates of Sep 29, 2026; a year has 2,080 paid hours. Purchasing power in international dollars, GDP-basis parities, 2024.',
      '',
      String.raw`|  | C\$137,192 · 17th on the page | US\$130,786 · 18th on the page |`,
      '| --- | ---: | ---: |',
      String.raw`| Published | C\$137,192 | US\$130,786 |`,
      String.raw`| At market rate | US\$96,693 | US\$130,786 |`,
      // 130,786 − 96,693, and that by 96,693.
      String.raw`| To the first pinned | – | +US\$34,093; +35.3 % |`.replace(String.raw`\u00a0`, ' '),
      String.raw`| Per hour | US\$46.49 | US\$62.88 |`,
      String.raw`| By purchasing power | Int\$119,248; Canada | Int\$130,786; United States |`,
      String.raw`| Purchasing power to the first pinned | – | +Int\$11,538; +9.7 % |`,
      String.raw`| Purchasing power per hour | Int\$57.33 | Int\$62.88 |`,
    ]);
    expect(lines.findIndex((line) => line.startsWith('| Page |'))).toBeGreaterThan(at);
  });

  it('says how many salaries a pinned group has', () => {
    const dataset = openedOf(datasetOf(range(1, 6).map((step) => ['USD', step * 1_000] as const)), [
      categoryColumn('a|b', range(1, 6).map(() => 'mid')),
    ]);
    const text = asMarkdown(shownOf(dataset, { pins: [{ kind: 'group', column: 'a|b', group: 'mid' }] }));
    expect(text).toContain(String.raw`|  | a\|b: mid, n = 6 |`);
    expect(text).toContain(String.raw`| At market rate | US\$3,500; median |`);
    expect(text).toContain('A group is all of its salaries, whatever is filtered.');
  });

  it('leaves out the columns that the table hides', () => {
    const dataset = openedOf(datasetOf([['USD', 5]]), [textColumn('name', ['x'], 'label')]);
    const [, head = ''] = /^(\| name.*)$/m.exec(asMarkdown(shownOf(dataset, { hiddenColumns: ['rank', 'difference'] }))) ?? [];
    expect(head).toBe('| name | Comparable | Published | Currency | Row |');
  });
});
