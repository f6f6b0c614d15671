import { countText } from '../limits';
import { DEEPEST, type JsonProblem } from './jsonCursor';

/** What is wrong with a JSON text and where, in words for the reader. Lines and columns count from 1. */
export function jsonProblemText(text: string, { kind, at }: JsonProblem): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  let line = 1;
  for (let from = text.indexOf('\n'); from >= 0 && from < at; from = text.indexOf('\n', from + 1)) line += 1;
  const place = `line ${countText(line)}, character ${countText(at - lineStart + 1)}`;
  switch (kind) {
    case 'ended':
      return 'This JSON ends before it is complete: a part of it is missing. Copy or download it once more.';
    case 'tooDeep':
      return (
        `This JSON nests values more than ${DEEPEST} levels deep (${place}), which no table does. ` +
        'Save the salaries as a plain list of objects.'
      );
    case 'broken': {
      const found = text.slice(at, at + 20).replaceAll(/\s+/g, ' ').trim();
      return `This JSON is broken at ${place}: “${found}” cannot stand there. Mend it, or save the table as CSV.`;
    }
  }
}
