import { KEY_LIST } from '../../actions/keyList';
import { keyTexts } from './keyText';

/** Keys that are pressed together; one way of several to do the same. */
function Stroke({ stroke, mac }: { readonly stroke: string; readonly mac: boolean }) {
  return (
    <span className="key-stroke">
      {keyTexts(stroke, mac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** Every key and what it does, place by place. */
export default function KeyTable() {
  const mac = /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent);
  return (
    <div className="key-places">
      {KEY_LIST.map(({ place, commands }) => (
        <section key={place} aria-label={place}>
          <h3>{place}</h3>
          <dl>
            {commands.map(({ name, keys = [] }) => (
              <div key={name}>
                <dt>
                  {keys.map((stroke) => (
                    <Stroke key={stroke} stroke={stroke} mac={mac} />
                  ))}
                </dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
