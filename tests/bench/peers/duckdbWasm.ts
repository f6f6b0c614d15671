import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { Dictionary, Int32, makeData, makeVector, Table, tableToIPC, Uint16, Utf8, vectorFromArray, type Vector } from 'apache-arrow';
import type { Contender } from '../engine/contender';
import type { Coded, Salaries } from '../engine/salaries';
import { duckdbAnswers } from './duckdb';

function dictionaryColumn({ codes, values }: Coded): Vector {
  const type = new Dictionary(new Utf8(), new Uint16());
  return makeVector(makeData({ type, data: Uint16Array.from(codes), dictionary: vectorFromArray([...values], new Utf8()) }));
}

/** DuckDB in a worker of the page, as its own documentation sets it up; the files come from this machine. */
export class DuckdbWasm implements Contender {
  readonly name = 'DuckDB-wasm';
  private connection: AsyncDuckDBConnection | null = null;

  open = async (): Promise<void> => {
    const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
    await database.instantiate(wasmUrl);
    this.connection = await database.connect();
  };

  private get ready(): AsyncDuckDBConnection {
    if (this.connection === null) throw new Error('DuckDB-wasm is not open');
    return this.connection;
  }

  load = async (salaries: Salaries): Promise<void> => {
    const { usd, currency, country, company } = salaries;
    const columns = new Table({
      id: makeVector(makeData({ type: new Int32(), data: Int32Array.from(usd, (_, row) => row) })),
      currency: dictionaryColumn(currency),
      country: dictionaryColumn(country),
      company: dictionaryColumn(company),
      usd: makeVector(usd),
    });
    await this.ready.query('DROP TABLE IF EXISTS salaries');
    await this.ready.insertArrowFromIPCStream(tableToIPC(columns, 'stream'), { name: 'salaries', create: true });
  };

  readonly answer = duckdbAnswers(async (sql) => {
    const result = await this.ready.query(sql);
    return result.schema.fields.map((_, column) => result.getChildAt(column)?.toArray() ?? []);
  });
}
