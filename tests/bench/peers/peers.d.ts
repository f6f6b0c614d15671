// What is used of the peers: they are installed by the benchmarks alone, and types are checked without them.

declare module 'crossfilter2' {
  export interface Dimension<T, V> {
    filterExact(value: V): void;
    filterRange(range: readonly [from: V, to: V]): void;
    filterFunction(passes: (value: V) => boolean): void;
    filterAll(): void;
    top(count: number, offset?: number): T[];
    bottom(count: number, offset?: number): T[];
    group(key: (value: V) => number): {
      all(): ReadonlyArray<{ readonly key: number; readonly value: number }>;
      dispose(): void;
    };
    dispose(): void;
  }

  export interface Crossfilter<T> {
    dimension<V>(value: (row: T) => V): Dimension<T, V>;
    groupAll(): { reduceCount(): { value(): number } };
  }

  export default function crossfilter<T>(rows: readonly T[]): Crossfilter<T>;
}

declare module 'arquero' {
  /** Expressions are given as texts, which a bundler leaves as they are. */
  type Expressions = Readonly<Record<string, string>>;

  export interface ColumnTable {
    params(values: Readonly<Record<string, unknown>>): ColumnTable;
    filter(expression: string): ColumnTable;
    groupby(keys: string | Expressions): ColumnTable;
    rollup(expressions: Expressions): ColumnTable;
    count(): ColumnTable;
    orderby(keys: unknown): ColumnTable;
    get(column: string, row: number): unknown;
    array(column: string): ArrayLike<unknown>;
    numRows(): number;
  }

  export function table(columns: Readonly<Record<string, ArrayLike<unknown>>>): ColumnTable;
  export function desc(column: string): unknown;
}

declare module '@duckdb/duckdb-wasm' {
  import type { Table } from 'apache-arrow';

  export const VoidLogger: new () => object;

  export class AsyncDuckDB {
    constructor(logger: object, worker: Worker);
    instantiate(wasm: string): Promise<null>;
    connect(): Promise<AsyncDuckDBConnection>;
  }

  export interface AsyncDuckDBConnection {
    query(sql: string): Promise<Table>;
    insertArrowFromIPCStream(stream: Uint8Array, options: { readonly name: string; readonly create: boolean }): Promise<void>;
  }
}

declare module 'apache-arrow' {
  export interface Vector {
    toArray(): ArrayLike<number>;
  }

  export class Table {
    constructor(columns: Readonly<Record<string, Vector>>);
    readonly schema: { readonly fields: readonly unknown[] };
    getChildAt(column: number): Vector | null;
  }

  export const Int32: new () => object;
  export const Uint16: new () => object;
  export const Utf8: new () => object;
  export const Dictionary: new (texts: object, codes: object) => object;

  export function makeData(parts: { readonly type: object; readonly data: ArrayLike<number>; readonly dictionary?: Vector }): object;
  export function makeVector(data: object): Vector;
  export function vectorFromArray(texts: readonly string[], type: object): Vector;
  export function tableToIPC(table: Table, kind: 'stream'): Uint8Array;
}

declare module '@duckdb/node-api' {
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getColumns(): ReadonlyArray<readonly unknown[]> }>;
    createAppender(table: string): Promise<{ appendDataChunk(chunk: DuckDBDataChunk): void; closeSync(): void }>;
  }

  export class DuckDBInstance {
    static create(path: string): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }

  export class DuckDBDataChunk {
    static create(types: readonly object[]): DuckDBDataChunk;
    setColumns(columns: ReadonlyArray<readonly number[]>): void;
  }

  export const INTEGER: object;
  export const SMALLINT: object;
  export const DOUBLE: object;
}
