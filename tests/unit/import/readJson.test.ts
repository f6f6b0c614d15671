import { describe, expect, it } from 'vitest';
import { openFile, paste, problemOf, tableOf } from './opened';

describe('JSON', () => {
  it('is a row for each object, with a column for each key in order of first appearance', async () => {
    const table = tableOf(await paste('[{"salary": 85000, "currency": "EUR"}, {"currency": "USD", "city": "Boston"}]'));
    expect(table.names).toEqual(['salary', 'currency', 'city']);
    expect(table.rows).toEqual([
      ['85000', 'EUR', ''],
      ['', 'USD', 'Boston'],
    ]);
    expect(table).toMatchObject({ sourceRow: [1, 2], shape: ['whole', 'whole'], format: 'JSON', header: null, notes: [] });
  });

  it('keeps numbers as they are written, and numbers that are strings', async () => {
    const table = tableOf(await paste('[{"a": 1.00E+16, "b": 9007199254740993, "c": "45.000", "d": -0.50, "e": true, "f": null}]'));
    expect(table.rows).toEqual([['1.00E+16', '9007199254740993', '45.000', '-0.50', 'true', '']]);
  });

  it('spreads an object within a row over columns, and keeps what lies deeper as JSON', async () => {
    const table = tableOf(await paste('[{"pay": {"min": 1, "max": 2, "more": {"x": 1}}, "tags": ["a", "b"], "none": {}}]'));
    expect(table.names).toEqual(['pay.min', 'pay.max', 'pay.more', 'tags', 'none']);
    expect(table.rows).toEqual([['1', '2', '{"x": 1}', '["a", "b"]', '{}']]);
  });

  it('takes keys such as __proto__ and constructor as plain text', async () => {
    const table = tableOf(await paste('[{"__proto__": "1", "constructor": "2", "toString": {"__proto__": "3"}}]'));
    expect(table.names).toEqual(['__proto__', 'constructor', 'toString.__proto__']);
    expect(table.rows).toEqual([['1', '2', '3']]);
  });

  it('loses no value to a key that stands twice or looks like a path', async () => {
    const table = tableOf(await paste('[{"a": 1, "a": 2, "b.c": 3, "b": {"c": 4}}]'));
    expect(table.names).toEqual(['a', 'a (2)', 'b.c', 'b.c (2)']);
    expect(table.rows).toEqual([['1', '2', '3', '4']]);
  });

  it('reads escapes, emoji and line breaks in strings', async () => {
    const table = tableOf(await paste('[{"a": "\\u20ac 85\\u202f000", "b": "👩‍💻 \\ud83d\\ude00", "c": "one\ntwo\\n\\"three\\""}]'));
    expect(table.rows).toEqual([['€ 85\u202f000', '👩‍💻 😀', 'one\ntwo\n"three"']]);
  });

  it('may list values by column', async () => {
    const table = tableOf(await paste('{"salary": [1, 2, 3], "currency": ["EUR", "USD"]}'));
    expect(table.names).toEqual(['salary', 'currency']);
    expect(table.rows).toEqual([['1', 'EUR'], ['2', 'USD'], ['3', '']]);
    expect(table.shape).toEqual(['whole', 'whole', 'short']);
  });

  it('may list values by column with a key for each row', async () => {
    const table = tableOf(await paste('{"salary": {"0": 1, "1": 2}, "currency": {"0": "EUR", "1": "USD"}}'));
    expect(table.rows).toEqual([['1', 'EUR'], ['2', 'USD']]);
    expect(problemOf(await paste('{"a": {"0": 1, "1": 2}, "b": {"0": 1, "2": 2}}'))).toContain('different rows');
  });

  it('may be rows by key', async () => {
    const table = tableOf(await paste('{"Acme": {"pay": 1}, "Globex": {"pay": 2}}'));
    expect(table.names).toEqual(['Key', 'pay']);
    expect(table.rows).toEqual([['Acme', '1'], ['Globex', '2']]);
  });

  it('may be lists under a header', async () => {
    const table = tableOf(await paste('[["Company", "Pay"], ["Acme", 85000], ["Globex"], ["Hooli", 1, "more"]]'));
    expect(table.names).toEqual(['Company', 'Pay']);
    expect(table.rows).toEqual([['Acme', '85000'], ['Globex', ''], ['Hooli', '1']]);
    expect(table).toMatchObject({ sourceRow: [2, 3, 4], shape: ['whole', 'short', 'long'], header: true });
  });

  it('may be lists without a header, and takes or leaves one as it is told', async () => {
    const text = '[["Acme", 85000], ["Globex", 92000]]';
    expect(tableOf(await paste(text))).toMatchObject({ names: ['Column 1', 'Column 2'], header: false });
    expect(tableOf(await paste(text, { header: true }))).toMatchObject({ names: ['Acme', '85000'], sourceRow: [2] });
    const named = '[["Company", "Pay"], ["Acme", 1]]';
    expect(tableOf(await paste(named, { header: false })).rows).toEqual([['Company', 'Pay'], ['Acme', '1']]);
  });

  it('may be wrapped, and says what is passed over', async () => {
    const table = tableOf(await paste('{"status": "ok", "result": {"total": 2, "data": [{"pay": 1}, {"pay": 2}], "facets": [1]}}'));
    expect(table.rows).toEqual([['1'], ['2']]);
    expect(table.notes).toEqual(['The rows are those of “result.data”.', 'Passed over, as no part of the table: “facets”.']);
  });

  it('may name its columns apart from its rows', async () => {
    const table = tableOf(await paste('{"columns": ["Company", "Pay"], "data": [["Acme", 1], ["Globex", 2]]}'));
    expect(table.names).toEqual(['Company', 'Pay']);
    expect(table.rows).toEqual([['Acme', '1'], ['Globex', '2']]);
  });

  it('may be one object, which is one row', async () => {
    expect(tableOf(await paste('{"company": "Acme", "pay": 85000}')).rows).toEqual([['Acme', '85000']]);
  });

  it('may be a list of bare values', async () => {
    expect(tableOf(await paste('["€85k", null, 60000]')).rows).toEqual([['€85k'], [''], ['60000']]);
  });

  it('keeps the rows before the end of a text that is cut off, and the row that it ends in', async () => {
    const table = tableOf(await openFile('[{"pay": 1, "city": "Bonn"}, {"pay": 2, "ci', 'cut.json'));
    expect(table.rows).toEqual([['1', 'Bonn'], ['2', '']]);
    expect(table.shape).toEqual(['whole', 'cutOff']);
    expect(table.notes[0]).toContain('ends before');
  });

  it('has a row for each that begins before the place where it is cut off', async () => {
    const text = '[{"pay": 1, "city": "Bonn"}, {"pay": [2, 3]}, {"pay": {"min": "€ 4"}}]';
    const starts = [...text.matchAll(/\{"pay"/g)].map(({ index }) => index);
    for (let length = 10; length < text.length; length += 1) {
      const table = tableOf(await openFile(text.slice(0, length), 'cut.json'));
      expect(table.rows).toHaveLength(starts.filter((start) => start < length).length);
      expect(table.notes[0]).toContain('ends before');
    }
    expect(problemOf(await openFile(text.slice(0, 9), 'cut.json'))).toContain('ends before it is complete');
  });

  it('says where it is broken', async () => {
    const problem = problemOf(await openFile('[{"pay": 1},\n {"pay": oops}]', 'broken.json'));
    expect(problem).toBe('This JSON is broken at line 2, character 10: “oops}]” cannot stand there. Mend it, or save the table as CSV.');
    expect(problemOf(await openFile('{"data": [1, 2', 'cut.json'))).toContain('ends before it is complete');
    expect(problemOf(await openFile('[{"pay": 1}] [', 'two.json'))).toContain('line 1, character 14');
  });

  it('refuses what is nested 10,000 levels deep, without overflowing', async () => {
    for (const text of ['['.repeat(10_000) + ']'.repeat(10_000), `[{"a": ${'{"b":'.repeat(10_000)}1${'}'.repeat(10_000)}}]`]) {
      expect(problemOf(await openFile(text, 'deep.json'))).toContain('more than 200 levels deep');
    }
    expect(problemOf(await paste('['.repeat(10_000)))).toContain('more than 200 levels deep');
  });

  it('refuses rows with a new field each, which would fill memory', async () => {
    const rows = Array.from({ length: 2100 }, (_, index) => `{"field ${index}": 1}`);
    expect(problemOf(await paste(`[${rows.join(',')}]`))).toContain('more than 2,000 different fields');
  });

  it('has 300 columns where it is so wide', async () => {
    const object = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Column of number ${index}`, index]));
    const table = tableOf(await paste(JSON.stringify([object, object])));
    expect(table.names).toHaveLength(300);
    expect(table.rows[1]?.[299]).toBe('299');
  });

  it('is refused where it holds no rows', async () => {
    expect(problemOf(await paste('[]'))).toContain('without any rows');
    expect(problemOf(await paste('{}'))).toContain('empty');
  });

  it('reads UTF-16 and Windows-1252', async () => {
    const text = '[{"city": "Zürich", "pay": "CHF 120\'000"}]';
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer);
    expect(tableOf(await openFile(utf16)).rows[0]?.[0]).toBe('Zürich');
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const table = tableOf(await openFile(windows));
    expect(table.rows[0]?.[0]).toBe('Zürich');
    expect(table.notes[0]).toContain('Windows-1252');
    expect(tableOf(await openFile(`\uFEFF${text}`)).names).toEqual(['city', 'pay']);
  });
});

describe('Lines of JSON', () => {
  it('are a row each, numbered as lines are', async () => {
    const table = tableOf(await openFile('{"pay": 1}\r\n\r\n{"pay": "2", "city": "Bonn"}\n', 'x.ndjson'));
    expect(table.names).toEqual(['pay', 'city']);
    expect(table.rows).toEqual([['1', ''], ['2', 'Bonn']]);
    expect(table).toMatchObject({ sourceRow: [1, 3], format: 'NDJSON', notes: ['Blank lines passed over: 1.'] });
  });

  it('keep a line that is broken as a row of its own', async () => {
    const table = tableOf(await paste('{"pay": 1}\n{"pay" 2}\nhello\n{"pay": 3}\n{"pay": 4'));
    expect(table.names).toEqual(['pay', 'Unread line']);
    expect(table.rows).toEqual([['1', ''], ['', '{"pay" 2}'], ['', 'hello'], ['3', ''], ['', '{"pay": 4']]);
    expect(table.shape).toEqual(['whole', 'cutOff', 'cutOff', 'whole', 'cutOff']);
  });

  it('are read anew where letters turn out late not to be UTF-8', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `{"pay": ${index}}`).join('\n');
    const bytes = Uint8Array.from(`${lines}\n{"pay": "Z\u00fcrich"}`, (letter) => letter.charCodeAt(0));
    const table = tableOf(await openFile(bytes, 'x.ndjson'));
    expect(table.rows).toHaveLength(9001);
    expect(table.rows[9000]).toEqual(['Zürich']);
    expect(table.notes[0]).toContain('Windows-1252');
  });

  it('may be longer than what is read at once', async () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `{"pay": ${index}, "note": "€ é 😀 ${'x'.repeat(index % 90)}"}`);
    const steps: number[] = [];
    const table = tableOf(await openFile(lines.join('\n'), 'x.jsonl', {}, ({ rows }) => steps.push(rows)));
    expect(table.rows).toHaveLength(6000);
    expect(table.rows[5999]).toEqual(['5999', `€ é 😀 ${'x'.repeat(5999 % 90)}`]);
    expect(steps.at(-1)).toBe(6000);
  });
});
