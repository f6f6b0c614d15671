import type { ParquetParsers, SchemaElement } from 'hyparquet';

/** Turns a value of one column into the text of its cell; null and undefined are ''. */
export type CellWriter = (value: unknown) => string;

type Unit = 'MILLIS' | 'MICROS' | 'NANOS';

const PER_SECOND: Readonly<Record<Unit, bigint>> = { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n };
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** Dates and times as ISO text, "2024-01-05T12:30:00.25"; midnight is left out. JSON stays as it is written. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (value) => timestampText(value, 'MILLIS'),
  timestampFromMicroseconds: (value) => timestampText(value, 'MICROS'),
  timestampFromNanoseconds: (value) => timestampText(value, 'NANOS'),
  dateFromDays: (days) => timestampText(BigInt(days) * 86_400n * PER_SECOND.MILLIS, 'MILLIS'),
  stringFromBytes: bytesText,
  jsonFromBytes: bytesText,
  geometryFromBytes: bytesText,
  geographyFromBytes: bytesText,
};

/**
 * The element of a column as the reader of pages should see it. Decimals and times are taken from it
 * as they are stored, since they are written exactly here; kinds that the reader refuses, as bytes.
 */
export function asStored(element: SchemaElement): SchemaElement {
  const isRefused = element.converted_type === 'BSON' || element.converted_type === 'INTERVAL';
  if (decimalScale(element) === null && timeUnit(element) === null && !isRefused) return element;
  const stored = { ...element };
  delete stored.converted_type;
  delete stored.logical_type;
  return stored;
}

/** How the cells of a column are written. */
export function cellWriter(element: SchemaElement): CellWriter {
  const scale = decimalScale(element);
  if (scale !== null) return (value) => decimalText(value, scale);
  const unit = timeUnit(element);
  if (unit !== null) return (value) => timeText(value, unit);
  if (element.type === 'FLOAT') return (value) => (typeof value === 'number' ? floatText(value) : valueText(value));
  return valueText;
}

/** Any value as text: bytes as UTF-8 if they are, lists and objects as JSON. */
export function valueText(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Uint8Array) return bytesText(value);
  if (typeof value === 'object') return JSON.stringify(value, jsonValue);
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
}

function jsonValue(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? bytesText(value) : value;
}

function bytesText(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
}

function decimalScale({ converted_type: converted, logical_type: logical, scale }: SchemaElement): number | null {
  if (logical?.type === 'DECIMAL') return logical.scale;
  return converted === 'DECIMAL' ? (scale ?? 0) : null;
}

function timeUnit({ converted_type: converted, logical_type: logical }: SchemaElement): Unit | null {
  if (logical?.type === 'TIME') return logical.unit;
  if (converted === 'TIME_MILLIS') return 'MILLIS';
  return converted === 'TIME_MICROS' ? 'MICROS' : null;
}

/** A whole number, or its big-endian bytes, with its decimal point put in. */
function decimalText(value: unknown, scale: number): string {
  const unscaled = value instanceof Uint8Array ? signedNumber(value) : typeof value === 'number' ? BigInt(value) : value;
  if (typeof unscaled !== 'bigint') return valueText(value);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const sign = unscaled < 0n ? '-' : '';
  return scale > 0 ? `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}` : sign + digits;
}

function signedNumber(bytes: Uint8Array): bigint {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === '' ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

/** The shortest digits that stand for a number of 32 bits: 85.9, not 85.9000015258789. */
function floatText(value: number): string {
  for (let digits = 6; digits <= 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

function timestampText(value: bigint | number, unit: Unit): string {
  const count = BigInt(value);
  const perSecond = PER_SECOND[unit];
  const parts = ((count % perSecond) + perSecond) % perSecond;
  const date = new Date(Number((count - parts) / perSecond) * 1000);
  // Nothing that a calendar holds: the count itself says more than an error.
  if (Number.isNaN(date.getTime())) return String(count);
  const [day = '', clock = ''] = date.toISOString().slice(0, -'.000Z'.length).split('T');
  const time = clock + fractionText(parts, perSecond);
  return time === '00:00:00' ? day : `${day}T${time}`;
}

function timeText(value: unknown, unit: Unit): string {
  if (typeof value !== 'number' && typeof value !== 'bigint') return valueText(value);
  const text = timestampText(value, unit);
  return text.includes('T') ? text.slice(text.indexOf('T') + 1) : '00:00:00';
}

function fractionText(parts: bigint, perSecond: bigint): string {
  if (parts === 0n) return '';
  const digits = String(parts).padStart(String(perSecond).length - 1, '0');
  return `.${digits.replace(/0+$/, '')}`;
}
