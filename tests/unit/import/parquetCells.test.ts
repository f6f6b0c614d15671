import type { SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { asStored, cellWriter, PARSERS, valueText } from '../../../src/import/parquet/parquetCells';

const element = (parts: Partial<SchemaElement>): SchemaElement => ({ name: 'pay', ...parts });
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('a cell of a Parquet file', () => {
  it.each([
    [null, ''], [undefined, ''], ['85k', '85k'], [85.9, '85.9'], [85n, '85'], [true, 'true'], [false, 'false'], [Symbol.iterator, ''],
    [bytes(0xe2, 0x82, 0xac), '€'], [bytes(0xff, 0x0a), '0xff0a'], [[1, 2n, null], '[1,2,null]'], [{ a: bytes(65), b: 2n ** 60n }, '{"a":"A","b":"1152921504606846976"}'],
  ])('is text: %s is “%s”', (value, text) => {
    expect(valueText(value)).toBe(text);
    expect(cellWriter(element({}))(value)).toBe(text);
  });

  it.each([
    [8500000, 2, '85000.00'], [8500000n, 2, '85000.00'], [-5n, 2, '-0.05'], [5, 0, '5'], [-5n, 0, '-5'], [0n, 3, '0.000'], [bytes(0x00, 0x81), 1, '12.9'], [bytes(0x01, 0x05), 1, '26.1'], [bytes(0xff, 0xff), 1, '-0.1'],
    [bytes(), 1, '0.0'], [null, 2, ''], ['x', 2, 'x'],
  ])('is a decimal with its point: %s of scale %d is “%s”', (value, scale, text) => {
    expect(cellWriter(element({ converted_type: 'DECIMAL', scale }))(value)).toBe(text);
    expect(cellWriter(element({ logical_type: { type: 'DECIMAL', scale, precision: 9 } }))(value)).toBe(text);
  });

  it('is a decimal without a point where none is given', () => {
    expect(cellWriter(element({ converted_type: 'DECIMAL' }))(85)).toBe('85');
  });

  it.each([
    [45_000_000, 'TIME_MILLIS', '12:30:00'], [45_000_250, 'TIME_MILLIS', '12:30:00.25'], [45_000_500, 'TIME_MILLIS', '12:30:00.5'], [0, 'TIME_MILLIS', '00:00:00'], [45_000_000_001n, 'TIME_MICROS', '12:30:00.000001'], [null, 'TIME_MICROS', ''],
  ] as const)('is a time of day: %s in %s is “%s”', (value, converted_type, text) => {
    expect(cellWriter(element({ converted_type }))(value)).toBe(text);
  });

  it('is a time of day in nanoseconds', () => {
    const writer = cellWriter(element({ logical_type: { type: 'TIME', isAdjustedToUTC: true, unit: 'NANOS' } }));
    expect(writer(45_000_000_000_005n)).toBe('12:30:00.000000005');
  });

  it('is the shortest text of a number of 32 bits', () => {
    const writer = cellWriter(element({ type: 'FLOAT' }));
    expect([Math.fround(85.9), Math.fround(0.1), 16_777_217, Math.fround(1 / 3), 85_000].map(writer)).toEqual(['85.9', '0.1', '16777217', '0.33333334', '85000']);
    expect(writer(null)).toBe('');
    // Nine digits where it takes nine: the next of 32 bits below is 116661.90625.
    expect(writer(116_661.9140625)).toBe('116661.914');
    expect([Number.NaN, Infinity].map(writer)).toEqual(['NaN', 'Infinity']);
    expect(cellWriter(element({ type: 'DOUBLE' }))(Math.fround(85.9))).toBe('85.9000015258789');
  });
});

describe('a date of a Parquet file', () => {
  it('is ISO text, without midnight', () => {
    expect(PARSERS.dateFromDays?.(19727)).toBe('2024-01-05');
    expect(PARSERS.dateFromDays?.(-1)).toBe('1969-12-31');
    expect(PARSERS.timestampFromMilliseconds?.(1_704_457_800_250n)).toBe('2024-01-05T12:30:00.25');
    expect(PARSERS.timestampFromMicroseconds?.(1_704_457_800_000_000n)).toBe('2024-01-05T12:30:00');
    expect(PARSERS.timestampFromNanoseconds?.(-1n)).toBe('1969-12-31T23:59:59.999999999');
    expect(PARSERS.timestampFromMilliseconds?.(10n ** 17n)).toBe('100000000000000000');
  });

  it('and bytes are text', () => {
    expect(PARSERS.stringFromBytes?.(bytes(65, 66))).toBe('AB');
    expect(PARSERS.jsonFromBytes?.(bytes(123, 125))).toBe('{}');
    expect(PARSERS.geometryFromBytes?.(bytes(0xff))).toBe('0xff');
    expect(PARSERS.geographyFromBytes?.(bytes(0xfe))).toBe('0xfe');
  });
});

describe('what the reader of pages sees of a column', () => {
  it.each([
    { converted_type: 'DECIMAL', scale: 2 }, { logical_type: { type: 'DECIMAL', scale: 2, precision: 9 } }, { converted_type: 'TIME_MILLIS' }, { converted_type: 'TIME_MICROS' },
    { logical_type: { type: 'TIME', isAdjustedToUTC: true, unit: 'MILLIS' } }, { converted_type: 'BSON' }, { converted_type: 'INTERVAL' },
  ] satisfies Partial<SchemaElement>[])('is how it is stored: %j', (parts) => {
    const stored = asStored(element(parts));
    expect(stored.converted_type).toBeUndefined();
    expect(stored.logical_type).toBeUndefined();
    expect(stored.name).toBe('pay');
  });

  it('is the column itself otherwise', () => {
    const text = element({ converted_type: 'UTF8' });
    expect(asStored(text)).toBe(text);
  });
});
