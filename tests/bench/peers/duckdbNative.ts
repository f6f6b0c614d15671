import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as NodeApi from '@duckdb/node-api';
import type { Contender } from '../engine/contender';
import type { Coded, Salaries } from '../engine/salaries';
import { duckdbAnswers } from './duckdb';

const CHUNK = 2048;

/** It has a program of its own in it and cannot be bundled with the rest. */
function nodeApi(): typeof NodeApi {
  const loaded: typeof NodeApi = createRequire(resolve('tests/bench/peers/package.json'))('@duckdb/node-api');
  return loaded;
}

/** DuckDB in this process, on as many threads as it takes by itself. */
export class DuckdbNative implements Contender {
  readonly name = 'DuckDB';
  private connection: NodeApi.DuckDBConnection | null = null;

  open = async (): Promise<void> => {
    const instance = await nodeApi().DuckDBInstance.create(':memory:');
    this.connection = await instance.connect();
  };

  private get ready(): NodeApi.DuckDBConnection {
    if (this.connection === null) throw new Error('DuckDB is not open');
    return this.connection;
  }

  load = async (salaries: Salaries): Promise<void> => {
    const { DuckDBDataChunk, DOUBLE, INTEGER, SMALLINT } = nodeApi();
    const connection = this.ready;
    await connection.run('CREATE OR REPLACE TABLE coded (id INTEGER, currency SMALLINT, country SMALLINT, company SMALLINT, usd DOUBLE)');
    const appender = await connection.createAppender('coded');
    const types = [INTEGER, SMALLINT, SMALLINT, SMALLINT, DOUBLE];
    const { rows, usd, currency, country, company } = salaries;
    for (let row = 0; row < rows; row += CHUNK) {
      const chunk = DuckDBDataChunk.create(types);
      const end = Math.min(row + CHUNK, rows);
      const ids = Array.from({ length: end - row }, (_, index) => row + index);
      const columns = [currency.codes, country.codes, company.codes, usd];
      chunk.setColumns([ids, ...columns.map((column) => Array.from(column.subarray(row, end)))]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const columns = { currency, country, company };
    const joins = Object.entries(columns).map(([name, column]) => `JOIN ${listed(name, column)} USING (${name})`);
    await connection.run(
      `CREATE OR REPLACE TABLE salaries AS SELECT id, currency_.name AS currency, country_.name AS country, company_.name AS company, usd FROM coded ${joins.join(' ')}`,
    );
    await connection.run('DROP TABLE coded');
  };

  readonly answer = duckdbAnswers(async (sql) => {
    const result = await this.ready.runAndReadAll(sql);
    return result.getColumns().map((column) => Float64Array.from(column, Number));
  });
}

/** The texts of a column with the code of each, as a table of SQL. */
function listed(name: string, { values }: Coded): string {
  return `(VALUES ${values.map((text, code) => `(${code}, '${text}')`).join(', ')}) AS ${name}_(${name}, name)`;
}
