import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { createQuery } from '../../../src/query/createQuery';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { type RestoredDataset, restoreDataset } from '../../../src/store/restoreDataset';
import { openedDataset } from '../../fixtures/openedDataset';

/** A deep copy whose fields can be changed at will. */
function loose(value: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  Object.assign(fields, structuredClone(value));
  return fields;
}

function restored(change: Record<string, unknown>): {
  readonly dataset: Dataset;
  readonly leftOut: readonly string[];
} {
  const outcome = restoreDataset('opened-1', { ...loose(openedDataset()), ...change });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

function reason(change: Record<string, unknown>): string {
  const outcome = restoreDataset('opened-1', { ...loose(openedDataset()), ...change });
  return outcome.ok ? 'none' : outcome.reason;
}

/** The opened data set's column of a kind with some of its fields changed. */
function columnWith(kind: string, change: Record<string, unknown>): readonly unknown[] {
  return openedDataset()
    .columns.filter((column) => column.kind === kind)
    .map((column) => ({ ...loose(column), ...change }));
}

describe('a data set out of storage', () => {
  it('is the one that was kept', () => {
    expect(restoreDataset('opened-1', structuredClone(openedDataset()))).toEqual({
      ok: true,
      dataset: openedDataset(),
      leftOut: [],
    });
  });

  it('goes by the id that it is kept under, whatever it says itself', () => {
    expect(restored({ id: 'another' }).dataset.id).toBe('opened-1');
  });

  it.each([null, undefined, 5, 'text', [], new Float64Array(3), new Map(), {}])('is not made of %s', (entry) => {
    expect(restoreDataset('opened-1', entry).ok).toBe(false);
  });

  it.each([
    ['pay as a list', { pay: [1, 2, 3] }],
    ['pay of another width', { pay: Float32Array.of(1, 2, 3) }],
    ['too few figures', { pay: Float64Array.of(1, 2) }],
    ['pay of zero', { pay: Float64Array.of(1, 0, 3) }],
    ['negative pay', { pay: Float64Array.of(1, -2, 3) }],
    ['pay that is no number', { pay: Float64Array.of(1, Number.NaN, 3) }],
    ['endless pay', { pay: Float64Array.of(1, Infinity, 3) }],
    ['pay beyond any pay', { pay: Float64Array.of(1, 1e13, 3) }],
  ])('is refused with %s', (_what, change) => {
    expect(reason(change)).toBe('its pay is damaged');
  });

  it.each([
    ['a code beyond its currencies', { codes: Uint8Array.of(0, 1, 2), values: ['USD', 'EUR'] }],
    ['too few codes', { codes: Uint8Array.of(0, 1), values: ['USD', 'EUR'] }],
    ['codes as a list', { codes: [0, 1, 1], values: ['USD', 'EUR'] }],
    ['a currency without a rate', { codes: Uint8Array.of(0, 1, 1), values: ['USD', 'XXX'] }],
    ['an inherited name as currency', { codes: Uint8Array.of(0, 1, 1), values: ['USD', '__proto__'] }],
    ['one currency twice', { codes: Uint8Array.of(0, 1, 1), values: ['USD', 'USD'] }],
    ['no currencies', { codes: Uint8Array.of(0, 0, 0), values: [] }],
    ['nothing', null],
  ])('is refused with %s', (_what, currency) => {
    expect(reason({ currency })).toContain('its currencies are damaged');
  });

  it('is refused with a pay period that there is not', () => {
    expect(reason({ period: { codes: Uint8Array.of(0, 0, 0), values: ['fortnight'] } })).toContain('pay periods');
  });

  it.each([-1, 2.5, Number.NaN, '3', 2 ** 60])('is refused with %s rows', (rowCount) => {
    expect(reason({ rowCount })).toContain('number of rows');
  });

  it.each([
    ['a low end above the high end', { low: Float64Array.of(2, 1, 1), high: Float64Array.of(1, 1, 1) }],
    ['neither end', { low: Float64Array.of(1, Number.NaN, 1), high: Float64Array.of(1, Number.NaN, 1) }],
    ['an end of zero', { low: Float64Array.of(0, 1, 1), high: Float64Array.of(1, 1, 1) }],
    ['one array', { low: Float64Array.of(1, 1, 1) }],
    ['a text', 'range'],
  ])('leaves out ranges with %s, and says so', (_what, range) => {
    const { dataset, leftOut } = restored({ range });
    expect(dataset.range).toBeNull();
    expect(leftOut).toEqual(['both ends of its ranges']);
  });

  it('leaves out row numbers and a short list that do not fit, and says so', () => {
    const { dataset, leftOut } = restored({
      sourceRow: Uint32Array.of(1),
      shortList: Uint8Array.of(0, 1, 2),
    });
    expect([dataset.sourceRow, dataset.shortList]).toEqual([null, null]);
    expect(leftOut).toEqual(['its short list', 'the row numbers of its file']);
  });

  it('does without what an older version did not keep', () => {
    const { dataset, leftOut } = restored({ range: undefined, sourceRow: undefined });
    expect([dataset.range, dataset.sourceRow, leftOut]).toEqual([null, null, []]);
  });

  it.each([
    ['text', { codes: Uint8Array.of(0, 9, 0) }],
    ['text', { texts: { bytes: new Uint8Array(2), ends: Uint32Array.of(2, 1) } }],
    ['text', { texts: { bytes: new Uint8Array(2), ends: Uint32Array.of(1, 99) } }],
    ['text', { texts: ['Dev', 'Ops'] }],
    ['category', { groupOf: Uint8Array.of(0, 0, 7) }],
    ['category', { groupOf: Uint8Array.of(0) }],
    ['category', { groups: null }],
    ['number', { values: Float64Array.of(1, 2) }],
    ['number', { values: Float64Array.of(1, 2, Infinity) }],
    ['date', { days: Float64Array.of(1, 2, 3) }],
    ['date', { kind: 'unheard of' }],
  ])('leaves out a %s column with %j, by its name', (kind, change) => {
    const columns = columnWith(kind, change);
    const { dataset, leftOut } = restored({ columns });
    expect(dataset.columns).toEqual([]);
    expect(leftOut).toEqual([expect.stringMatching(/^the column “(Level|Title|Years|Since)”$/)]);
  });

  it('leaves out a column of a name that is taken or none, and keeps hostile names as mere names', () => {
    const [column] = columnWith('number', {});
    const named = (name: unknown) => ({ ...loose(column), name });
    const columns = [named('__proto__'), named('constructor'), named('constructor'), named(7), null];
    const { dataset, leftOut } = restored({ columns });
    expect(dataset.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(leftOut).toEqual(['the column “constructor”', 'the column “4”', 'the column “5”']);
  });

  it('drops a role that a column cannot have, and keeps the column', () => {
    const { dataset } = restored({ columns: columnWith('text', { role: 'toString' }) });
    expect(dataset.columns.map(({ role }) => role)).toEqual([null]);
  });

  it('mends what is said of where it is from, so that the counts add up', () => {
    const { dataset } = restored({
      title: '  ',
      provenance: { kind: 'page', rowsIn: 1, rowsSetAside: 50, assumptions: ['A', 5], openedAt: 'now' },
    });
    expect(dataset.title).toBe('Data without a name');
    expect(dataset.provenance).toEqual({
      kind: 'opened',
      name: 'Data without a name',
      openedAt: '1970-01-01T00:00:00.000Z',
      rowsIn: 3,
      rowsSetAside: 0,
      assumptions: ['A'],
    });
  });
});

/** Where in a data set something is put in another's place. */
const anyPath = fc.constantFrom(
  'title',
  'provenance',
  'provenance.name',
  'provenance.rowsIn',
  'rowCount',
  'pay',
  'range',
  'range.low',
  'currency',
  'currency.codes',
  'currency.values',
  'period',
  'period.codes',
  'shortList',
  'sourceRow',
  'columns',
  'columns.0.codes',
  'columns.0.groupOf',
  'columns.0.groups',
  'columns.0.texts.ends',
  'columns.1',
  'columns.1.texts.bytes',
  'columns.2.name',
  'columns.2.values',
  'columns.3.days',
  'columns.3.kind',
);

const anyDamage = fc.oneof(
  fc.anything({ withTypedArray: true, withMap: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc.float64Array({ maxLength: 4 }),
  fc.uint8Array({ maxLength: 4 }),
  fc.uint32Array({ maxLength: 4 }),
  fc.int32Array({ maxLength: 4 }),
);

function damage(entry: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: object = entry;
  for (const name of names) {
    const next: unknown = Reflect.get(at, name);
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) return;
    at = next;
  }
  Reflect.set(at, last, value);
}

/** What is wrong with what came of a damaged entry: a data set must add up and answer, a refusal must say why. */
function problemWith(outcome: RestoredDataset): string {
  if (!outcome.ok) return outcome.reason === '' ? 'refused without a reason' : 'none';
  const { rowCount, provenance, columns } = outcome.dataset;
  if (provenance.kind !== 'opened') return 'taken for the built-in page';
  if (provenance.rowsIn !== rowCount + provenance.rowsSetAside) return 'the counts do not add up';
  if (new Set(columns.map(({ name }) => name)).size !== columns.length) return 'a name stands twice';
  const result = createQuery(outcome.dataset).ask(DEFAULT_VIEW);
  return result.count === rowCount ? 'none' : 'rows are missing';
}

describe('a data set damaged in any way', () => {
  it('is refused with a reason, or mended so that every question can be asked of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPath, anyDamage), { maxLength: 4 }), (damages) => {
        const entry = loose(openedDataset());
        for (const [path, value] of damages) damage(entry, path, value);
        expect(problemWith(restoreDataset('opened-1', entry))).toBe('none');
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes anything throw, whatever stands in its place', () => {
    fc.assert(
      fc.property(fc.anything({ withTypedArray: true, withMap: true, withNullPrototype: true }), (entry) => {
        expect(typeof restoreDataset('opened-1', entry).ok).toBe('boolean');
      }),
    );
  });
});
