import { markSalaries } from '../../actions/markSalaries';
import { useAct } from '../../actions/useAct';
import type { SentencePart } from '../../query/headline';

/** Figures up to this many characters fit into a line of the narrowest page, and stay in one. */
const UNBROKEN = 18;

/** A part of a sentence with the punctuation that must not stand at the start of a line after it. */
function withPunctuation(parts: readonly SentencePart[]) {
  const closing = (part: SentencePart | undefined) =>
    part === undefined || part.rows !== undefined ? '' : (/^[.,:;]+/.exec(part.text)?.[0] ?? '');
  return parts.map((part, index) => ({
    ...part,
    // What closes the figure before it is written there.
    text: index === 0 ? part.text : part.text.slice(closing(part).length),
    after: part.rows === undefined ? '' : closing(parts[index + 1]),
  }));
}

/** A sentence whose numbers point to their salaries in chart, strip and table, where each has a bar. */
export function HeadlineSentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  const act = useAct();
  return (
    <p>
      {withPunctuation(parts).map(({ text, rows, after }, index) => {
        // A sentence is written anew as a whole, so the place of a part is its identity.
        const key = `${index} ${text}`;
        if (rows === undefined) return <span key={key}>{text}</span>;
        const unbroken = text.length <= UNBROKEN ? 'summary-unbroken' : undefined;
        if (rows === null) {
          return (
            <span key={key} className={unbroken}>
              <b>{text}</b>
              {after}
            </span>
          );
        }
        const point = () => {
          act(markSalaries, rows);
        };
        const stop = () => {
          act(markSalaries, []);
        };
        return (
          <span key={key} className={unbroken}>
            <button
              type="button"
              className="summary-figure"
              title="Show which salaries this rests on"
              onClick={point}
              onFocus={point}
              onBlur={stop}
              onMouseEnter={point}
              onMouseLeave={stop}
            >
              {text}
            </button>
            {after}
          </span>
        );
      })}
    </p>
  );
}
