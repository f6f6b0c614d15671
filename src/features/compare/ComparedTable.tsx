import { compareWith } from '../../actions/compareWith';
import { togglePin } from '../../actions/togglePin';
import { useAct } from '../../actions/useAct';
import type { Compared } from '../../query/compare';
import { countOf } from '../../ui/countOf';
import type { ComparedLine } from './compareTexts';

interface ComparedTableProps {
  readonly compared: readonly Compared[];
  readonly lines: readonly ComparedLine[];
}

function keyOf({ name }: Compared): string {
  return `${name.detail} ${name.title}`;
}

/** One that is compared: what it is, and what can be done with it. */
function ComparedHead({ one, isFirst }: { readonly one: Compared; readonly isFirst: boolean }) {
  const act = useAct();
  const { name, salary, count, pin } = one;
  const spoken = `${name.title}, ${name.detail}`;
  return (
    <th scope="col">
      <span className="compared-title">{name.title}</span>
      <span className="compared-detail">{salary === null ? `${name.detail}, ${countOf(count, 'salary', 'salaries')}` : name.detail}</span>
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
            title="The others are compared with the first"
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

/** The figures of all that is pinned, side by side. */
export function ComparedTable({ compared, lines }: ComparedTableProps) {
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
            {compared.map((one, index) => (
              <ComparedHead key={keyOf(one)} one={one} isFirst={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {compared.map((one, index) => (
                <td key={keyOf(one)}>
                  {(cells[index] ?? []).map((text) => (
                    <span key={text}>{text}</span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
