import type { Contender, Question } from '../engine/contender';

const QUARTILES = 'count(*) AS n, quantile_cont(usd, [0.25, 0.5, 0.75]) AS q FROM salaries';
const FIGURES = 'n::DOUBLE AS a, q[1] AS b, q[2] AS c, q[3] AS d';

/** A number as SQL reads it without rounding. */
function exact(value: number): string {
  return value.toExponential();
}

/** By the columns of a result, in their order: the number of each row. */
export type Ask = (sql: string) => Promise<ReadonlyArray<ArrayLike<number>>>;

/**
 * The questions in SQL, to a table "salaries" of id (INTEGER), currency, country, company (VARCHAR)
 * and usd (DOUBLE).
 */
export function duckdbAnswers(ask: Ask): Contender['answer'] {
  const oneRow = async (sql: string): Promise<number[]> => (await ask(sql)).map((column) => Number(column[0]));
  return {
    filter: async ({ currency, country }) =>
      oneRow(`SELECT ${FIGURES} FROM (SELECT ${QUARTILES} WHERE currency = '${currency}' AND country = '${country}')`),
    group: async () => {
      const sql = 'SELECT count(*)::DOUBLE AS n, median(usd) AS m FROM salaries GROUP BY country ORDER BY country';
      const [counts, medians] = await ask(sql);
      return Array.from(counts ?? [], (count, index) => [count, Number(medians?.[index])]).flat();
    },
    histogram: async ({ bins: { from, width, count, highest } }) => {
      const bin = `CASE WHEN usd > ${exact(highest)} THEN ${count} ELSE floor((usd - ${exact(from)}) / ${exact(width)})::INTEGER END`;
      const [keys, values] = await ask(`SELECT ${bin} AS bin, count(*)::DOUBLE AS n FROM salaries GROUP BY bin`);
      const counts = Array.from({ length: count + 1 }, () => 0);
      Array.from(keys ?? []).forEach((key, index) => {
        counts[key] = Number(values?.[index]);
      });
      return counts;
    },
    search: async ({ words }) => oneRow(`SELECT count(*)::DOUBLE AS n FROM salaries WHERE contains(lower(company), '${words}')`),
    sort: async () => {
      const [order] = await ask('SELECT id FROM salaries ORDER BY usd DESC');
      return order ?? [];
    },
    brush: async ({ ranges }: Question) => {
      const answers: number[] = [];
      for (const [low, high] of ranges.slice(1)) {
        const sql = `SELECT ${FIGURES} FROM (SELECT ${QUARTILES} WHERE usd BETWEEN ${exact(low)} AND ${exact(high)})`;
        answers.push(...(await oneRow(sql)));
      }
      return answers;
    },
  };
}
