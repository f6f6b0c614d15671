import { describe, expect, it } from 'vitest';
import { findJsonTable } from '../../../src/import/json/findJsonTable';
import { JsonCursor } from '../../../src/import/json/jsonCursor';

function found(text: string) {
  const { table, path, passedOver } = findJsonTable(new JsonCursor(text));
  const detail = table.kind === 'rows' ? [table.names] : table.kind === 'columns' ? table.columns.map(({ key }) => key) : [];
  return [table.kind, ...detail, 'in', ...path, ...(passedOver.length > 0 ? ['without', ...passedOver] : [])];
}

describe('the table in a JSON object', () => {
  it.each([
    ['{"data": [{"pay": 1}]}', ['rows', null, 'in', 'data']],
    ['{"a": {"b": {"rows": [[1]]}}}', ['rows', null, 'in', 'a', 'b', 'rows']],
    ['{"few": [{"a": 1}], "many": [{"a": 1}, {"a": 2}], "n": 2}', ['rows', null, 'in', 'many', 'without', 'few']],
    ['{"many": [{"a": 1}, {"a": 2}], "few": [{"a": 1}], "meta": {"x": 1}}', ['rows', null, 'in', 'many', 'without', 'few', 'meta']],
    ['{"columns": ["a", "b"], "data": [[1, 2]]}', ['rows', ['a', 'b'], 'in', 'data']],
    ['{"Header": ["a"], "data": [[1]]}', ['rows', ['a'], 'in', 'data']],
    ['{"headers": ["a"], "data": [[1]]}', ['rows', ['a'], 'in', 'data']],
    ['{"fields": ["a"], "data": [[1]]}', ['rows', ['a'], 'in', 'data']],
    ['{"names": ["a"], "data": [[1]]}', ['rows', ['a'], 'in', 'data']],
    ['{"tags": ["a"], "data": [[1]]}', ['rows', null, 'in', 'data', 'without', 'tags']],
    ['{"columns": ["a"], "data": [{"a": 1}]}', ['rows', null, 'in', 'data']],
    ['{"pay": [1, 2], "city": ["a", "b"], "meta": {"x": 1}, "n": 2}', ['columns', 'pay', 'city', 'in', 'without', 'meta']],
    ['{"pay": [1], "none": [ ]}', ['columns', 'pay', 'in', 'without', 'none']],
    ['{"none": [], "n": 0}', ['columns', 'none', 'in']],
    ['{"a": {"pay": 1}, "b": {"pay": 2}}', ['keyedRows', 'in']],
    ['{"pay": {"0": 1, "1": 2}, "city": {"0": "a"}}', ['columns', 'pay', 'city', 'in']],
    ['{"pay": { "0" : 1}, "city": {"0": "a"}}', ['columns', 'pay', 'city', 'in']],
    ['{"pay": {"1": 1}, "city": {"0": "a"}}', ['keyedRows', 'in']],
    ['{"a": {"pay": [1]}, "n": 1}', ['columns', 'pay', 'in', 'a']],
    ['{"a": {"pay": 1}, "b": {"pay": 2}, "n": 1}', ['oneRow', 'in']],
    ['{"pay": 1}', ['oneRow', 'in']],
    ['{}', ['oneRow', 'in']],
    ['{"data": [ \n {"pay": 1}]}', ['rows', null, 'in', 'data']],
  ])('%s is %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
