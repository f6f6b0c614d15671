/** A count of things with its noun: "1 row", "74,301 rows". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
}

/** A count of salaries: "1 salary", "1,203 salaries". */
export function salariesInWords(count: number): string {
  return countOf(count, 'salary', 'salaries');
}
