import { describe, expect, it } from 'vitest';
import { JsonCursor, JsonProblem } from '../../../../src/import/json/jsonCursor';
import { jsonProblemText } from '../../../../src/import/json/jsonProblemText';

/** The kind of the first value of a text and as what it is written. */
function skipped(text: string): readonly [string, string] {
  const { kind, start, end } = new JsonCursor(text).skip();
  return [kind, text.slice(start, end)];
}

/** Why reading throws, and where; null where it does not. */
function problemIn(read: () => unknown): readonly [string, number] | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    return [error.kind, error.at];
  }
}

function problemOfSkip(text: string): readonly [string, number] | null {
  return problemIn(() => new JsonCursor(text).skip());
}

describe('a value of JSON', () => {
  it.each([
    ['-12.50e+3,', 'number', '-12.50e+3'], ['7', 'number', '7'], ['12.,', 'number', '12.'], ['1E5 ', 'number', '1E5'], ['1e-15]', 'number', '1e-15'], ['0.125', 'number', '0.125'], ['-100', 'number', '-100'],
    ['true,', 'word', 'true'], ['false', 'word', 'false'], ['null', 'word', 'null'], ['NaN', 'word', 'NaN'], ['-NaN', 'word', '-NaN'], ['Infinity', 'word', 'Infinity'], ['-Infinity', 'word', '-Infinity'],
    ['"a" ', 'string', '"a"'], ['""', 'string', '""'], [String.raw`"a\"b" "c"`, 'string', String.raw`"a\"b"`], [String.raw`"a\\" "c"`, 'string', String.raw`"a\\"`], [String.raw`"\\\"" 1`, 'string', String.raw`"\\\""`],
    ['{"a": [1, "]"]} 2', 'object', '{"a": [1, "]"]}'], ['[{}, []] 3', 'array', '[{}, []]'], [' \n\r\t\uFEFF[true]', 'array', '[true]'],
  ])('%s is a %s', (text, kind, written) => {
    expect(skipped(text)).toEqual([kind, written]);
  });

  it.each([
    ['', 'ended', 0], ['  ', 'ended', 2], ['"abc', 'ended', 4], [String.raw`"abc\"`, 'ended', 6], ['[1, 2', 'ended', 5], ['{"a": {', 'ended', 7], ['-', 'ended', 1], ['tru', 'ended', 3], ['abcdefgh', 'ended', 8],
    ['abcdefghi', 'broken', 0], ['oops ', 'broken', 0], [' +1', 'broken', 1], ['[1}', 'broken', 2], ['{"a": 1]', 'broken', 7], [']', 'broken', 0], ['[1, ?]', 'broken', 4], ['1x', null, 0], ['-a', 'broken', 0], ['x-', 'broken', 0],
  ])('%j cannot be read on: %s at %d', (text, kind, at) => {
    expect(problemOfSkip(text)).toEqual(kind === null ? null : [kind, at]);
  });

  it('may lie two hundred levels deep, and no deeper', () => {
    expect(problemOfSkip('['.repeat(200) + ']'.repeat(200))).toBeNull();
    expect(problemOfSkip('['.repeat(201) + ']'.repeat(201))).toEqual(['tooDeep', 200]);
  });
});

describe('the text of a cell', () => {
  it.each([
    ['"a"', 'a'], ['null', ''], ['"null"', 'null'], ['true', 'true'], ['1.50', '1.50'], ['{"a": null}', '{"a": null}'], [String.raw`"\u20ac\n\"x\""`, '€\n"x"'], [String.raw`"\x"`, String.raw`\x`], ['"a\tb"', 'a\tb'],
    ['"a\n\u0001\\\\"', 'a\n\u0001\\'],
  ])('is, of %j, %j', (written, text) => {
    const cursor = new JsonCursor(written);
    expect(cursor.textOf(cursor.skip())).toBe(text);
  });
});

describe('a cursor', () => {
  it('begins where it is told, and passes over white space', () => {
    const cursor = new JsonCursor('[ 1 , 2 ]', 5);
    expect(cursor.peek()).toBe(50);
    expect(cursor.position).toBe(6);
    expect(cursor.takes(']')).toBe(false);
    expect(cursor.position).toBe(6);
    expect(cursor.takes('2')).toBe(true);
    expect(cursor.takes(']')).toBe(true);
    expect(cursor.peek()).toBeNaN();
  });

  it('reads a key with its colon', () => {
    const cursor = new JsonCursor(String.raw` "a\tb" : 1`);
    expect(cursor.key()).toBe('a\tb');
    expect(cursor.skip()).toEqual({ kind: 'number', start: 10, end: 11 });
    expect(problemIn(() => new JsonCursor('a: 1').key())).toEqual(['broken', 0]);
    expect(problemIn(() => new JsonCursor('"a" 1').key())).toEqual(['broken', 4]);
    expect(problemIn(() => new JsonCursor('"a"').key())).toEqual(['ended', 3]);
  });

  it('reads a list of texts, whose last comma does no harm', () => {
    expect(new JsonCursor('[1, "b", null, [2]]').texts()).toEqual(['1', 'b', '', '[2]']);
    expect(new JsonCursor('[1, ]').texts()).toEqual(['1']);
    expect(new JsonCursor('[]').texts()).toEqual([]);
    expect(problemIn(() => new JsonCursor('{}').texts())).toEqual(['broken', 0]);
    expect(problemIn(() => new JsonCursor('[1 2]').texts())).toEqual(['broken', 3]);
    expect(problemIn(() => new JsonCursor('[1').texts())).toEqual(['ended', 2]);
  });
});

describe('what is wrong with a JSON text', () => {
  it('is an error of its own', () => {
    const { name, message, kind, at } = new JsonProblem('broken', 7);
    expect({ name, message, kind, at }).toEqual({ name: 'JsonProblem', message: 'JSON broken at 7', kind: 'broken', at: 7 });
  });

  it('is said with its line and its character, from 1', () => {
    const text = 'ab\ncd\n\nef   gh\nij and much more than that';
    const place = (at: number) => jsonProblemText(text, new JsonProblem('broken', at));
    expect(place(0)).toBe('This JSON is broken at line 1, character 1: “ab cd ef gh ij an” cannot stand there. Mend it, or save the table as CSV.');
    expect(place(2)).toContain('line 1, character 3: “');
    expect(place(3)).toContain('line 2, character 1: “cd');
    expect(place(4)).toContain('line 2, character 2: “d');
    expect(place(8)).toContain('line 4, character 2: “f gh ij and much');
    expect(place(15)).toContain('line 5, character 1: “ij and much more tha” ');
  });

  it('is that a part is missing, or that it lies too deep', () => {
    expect(jsonProblemText('[', new JsonProblem('ended', 1))).toBe('This JSON ends before it is complete: a part of it is missing. Copy or download it once more.');
    expect(jsonProblemText('[\n[', new JsonProblem('tooDeep', 2))).toBe(
      'This JSON nests values more than 200 levels deep (line 2, character 1), which no table does. Save the salaries as a plain list of objects.',
    );
  });
});
