import { compareWith } from '../../actions/compareWith';
import { togglePin } from '../../actions/togglePin';
import { useAct } from '../../actions/useAct';
import type { Compared } from '../../query/compare';
import { salariesInWords } from '../../query/countOf';
import { comparedKey } from './comparedKey';
import { type ComparedLine, THE_FIRST } from './comparedLine';

interface ComparedTableProps {
  readonly compared: readonly Compared[];
  /** Whether the reader's own pay is beside them. */
  readonly withOwn: boolean;
  readonly lines: readonly ComparedLine[];
}

/** One that is compared: what it is, and what can be done with it. */
function ComparedHead({ one, isFirst }: { readonly one: Compared; readonly isFirst: boolean }) {
  const act = useAct();
  const { name, salary, count, pin } = one;
  const spoken = `${name.title}, ${name.detail}`;
  return (
    <th scope="col">
      <span className="compared-title">{name.title}</span>
      <span className="compared-detail">{salary === null ? `${name.detail}, ${salariesInWords(count)}` : name.detail}</span>
      <span className="compared-buttons">
        <button
          type="button"
          className="plain-button"
          aria-label={`Unpin ${spoken}`}
          onClick={() => {
            act(togglePin, pin);
          }}
        >
          Unpin
        </button>
        {!isFirst && (
          <button
            type="button"
            className="plain-button"
            aria-label={`Put first: ${spoken}`}
            title={`The others are compared with ${THE_FIRST}`}
            onClick={() => {
              act(compareWith, pin);
            }}
          >
            Put first
          </button>
        )}
      </span>
    </th>
  );
}

/** The lines of text of one cell. */
function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <td>
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </td>
  );
}

/** The figures of the reader's own pay and of all that is pinned, side by side. */
export function ComparedTable({ compared, withOwn, lines }: ComparedTableProps) {
  return (
    // What scrolls must be reachable by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="compared-room" role="group" aria-label="Figures side by side" tabIndex={0}>
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Figure</span>
            </th>
            {withOwn && (
              <th scope="col">
                <span className="compared-title compared-own">My pay</span>
                <span className="compared-detail">in no link or file</span>
              </th>
            )}
            {compared.map((one, index) => (
              <ComparedHead key={comparedKey(one)} one={one} isFirst={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, own, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {withOwn && <Texts texts={own} />}
              {compared.map((one, index) => (
                <Texts key={comparedKey(one)} texts={cells[index] ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
