import { describe, expect, it } from 'vitest';
import { textFormat } from '../../../../src/import/detect/textFormat';

function kindOf(head: string, { isWhole = true, name = '' } = {}): string {
  return textFormat(head, isWhole, name).kind;
}

describe('a text that is marked up', () => {
  const page = 'This file is a web page. Open it in a browser, copy the table or the text, and paste that here.';
  const xml = 'This file is XML. Open it where it was made, for instance in a spreadsheet, and save it as .xlsx or CSV.';
  it.each([
    ['<!DOCTYPE html>', page],
    ['<!doctype   html><p>', page],
    [' \n<html lang="en">', page],
    ['<TABLE border="1">', page],
    ['<?xml version="1.0"?>', xml],
    [' \n<SVG xmlns="">', xml],
  ])('is refused by its start: %j', (head, problem) => {
    expect(textFormat(head, true, 'pay.csv')).toEqual({ kind: 'refused', problem });
  });

  it.each(['<htmlx>', '<tables>', '<!doctypehtml>', '<xml>', '<svgs>', 'a <html>', 'a <?xml ?>', '< html>'])('is none where it only looks like it: %j', (head) => {
    expect(kindOf(head)).toBe('plain');
  });
});

describe('JSON', () => {
  it.each(['[]', '{}', '[1, 2]', '[{"a": 1}]', '{"a": 1, "b": 2}', '\uFEFF [{"a": 1}]', '[{"a":\n1},\n{"a":\n2}]', '{"a"', '["a', '[-1', '[ [1', '{\n"a": 1\n}'])('is known whole: %j', (head) => {
    expect(kindOf(head)).toBe('json');
  });

  it.each(['[{"a": 1}, {"a', '{"a": 1, "b', '{"a": [1, 2', '{', '['])('is known by its beginning: %j', (head) => {
    expect(kindOf(head, { isWhole: false })).toBe('json');
  });

  it('is known however deep it is', () => {
    expect(kindOf('['.repeat(5000))).toBe('json');
  });

  it.each(['[', '{', '[Acme', '{note', '[1 2]', '{"a" 1}', '{"a": 1 2}', 'x [1]', '[1; 2]', '{1: 2}', '["a" "b"]'])('is none: %j', (head) => {
    expect(kindOf(head)).toBe('plain');
  });
});

describe('lines of JSON', () => {
  const line = '{"pay": 85000}';
  it.each([
    ['two objects', `${line}\n${line}`],
    ['two lists', '[1, 2]\n[3, 4]'],
    ['blank lines between', `${line}\n\n \n${line}\n`],
    ['lines of spaces between', `${line}\n \n  \n \n${line}\n`],
    ['half of the lines', `${line}\nnone`],
  ])('are known by %s', (_, head) => {
    expect(kindOf(head)).toBe('jsonLines');
  });

  it('do not count the last, which may be cut off', () => {
    expect(kindOf(`${line}\n{"pay": 8`, { isWhole: false })).toBe('jsonLines');
    expect(kindOf(`${line}\nx\n${line}`, { isWhole: false })).toBe('jsonLines');
    expect(kindOf(`${line}\nx\nx`, { isWhole: false })).toBe('jsonLines');
    expect(kindOf(`${line}\nx\nx\nx`, { isWhole: false })).toBe('json');
    expect(kindOf(`${line}\nx\nx`)).toBe('json');
  });

  it('are looked at up to twenty-one', () => {
    const lines = (good: number, bad: number): string => [...Array.from({ length: good }, () => line), ...Array.from({ length: bad }, () => 'x')].join('\n');
    expect(kindOf(lines(11, 10))).toBe('jsonLines');
    expect(kindOf(lines(11, 40))).toBe('jsonLines');
    expect(kindOf(lines(10, 11))).toBe('json');
    expect(kindOf(lines(11, 10), { isWhole: false })).toBe('jsonLines');
    expect(kindOf(lines(10, 11), { isWhole: false })).toBe('json');
    // Of twenty the last may be cut off, and nine of nineteen are too few.
    expect(kindOf(`${lines(9, 10)}\n${line}`, { isWhole: false })).toBe('json');
  });

  it('are objects and lists, and no figures alone', () => {
    expect(kindOf(`${line}\n5\n"x"`)).toBe('json');
  });

  it('are none below words', () => {
    expect(kindOf(`What we pay:\n${line}\n${line}`)).toBe('plain');
    expect(kindOf('We pay [1]')).toBe('plain');
  });

  it('are not one list over several lines, of which one is a list itself', () => {
    expect(kindOf('[\n[1],\n[2],\n[3]\n]')).toBe('json');
  });
});

describe('the name of a file', () => {
  it('tells lines of JSON from JSON where there is one object on one line', () => {
    expect(kindOf('{"pay": 1}', { name: 'pay.jsonl' })).toBe('jsonLines');
    expect(kindOf(' {"pay": 1}\n', { name: 'PAY.NDJSON.gz' })).toBe('jsonLines');
    expect(kindOf('{"pay": 1}', { name: 'pay.json' })).toBe('json');
    expect(kindOf('{"pay": 1}')).toBe('json');
    expect(kindOf('[1, 2]', { name: 'pay.jsonl' })).toBe('json');
    expect(kindOf('{"pay": 1', { name: 'pay.jsonl' })).toBe('json');
    expect(kindOf('{"pay": 1}', { name: 'pay.jsonl', isWhole: false })).toBe('json');
  });

  it.each([
    ['pay.jsonl', 'jsonLines'],
    ['pay.ndjson', 'jsonLines'],
    ['pay.JSON', 'json'],
    ['pay.geojson', 'json'],
    ['pay.json.gz', 'json'],
    ['pay.csv', 'delimited'],
    ['pay.TSV', 'delimited'],
    ['pay.tab', 'delimited'],
    ['pay.psv', 'delimited'],
    ['pay.ssv.gz', 'delimited'],
    ['pay.csv.txt', 'plain'],
    ['pay.json.txt', 'plain'],
    ['pay.jsonl.txt', 'plain'],
    ['csv', 'plain'],
    ['json', 'plain'],
    ['ndjson', 'plain'],
    ['paycsv', 'plain'],
    ['pay.txt', 'plain'],
    ['', 'plain'],
  ])('“%s” says what words alone do not', (name, kind) => {
    expect(kindOf('We pay well', { name })).toBe(kind);
    expect(kindOf('We pay well', { name, isWhole: false })).toBe(kind);
  });

  it('counts before what the text looks like', () => {
    expect(kindOf('a;b\nc;d', { name: 'pay.json' })).toBe('json');
  });
});

describe('a text without a name', () => {
  it('is delimited or plain by what it holds', () => {
    expect(kindOf('a;b\nc;d')).toBe('delimited');
    expect(kindOf('a;b\nc;d', { isWhole: false })).toBe('plain');
    expect(kindOf('We pay well')).toBe('plain');
  });
});
