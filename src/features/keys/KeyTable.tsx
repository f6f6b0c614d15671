import { keyPlaces } from '../../actions/keyList';
import { isRanked } from '../../dataset/dataset';
import { chartChoice } from '../../query/chartChoice';
import { useAppState } from '../../store/react';
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

/** Every key that does something here and what it does, place by place. */
export default function KeyTable() {
  const query = useAppState((state) => state.query);
  const view = useAppState((state) => state.view);
  const isOpened = useAppState((state) => !isRanked(state.dataset));
  const chart = isOpened ? chartChoice(query, view).kind : 'bars';
  const mac = /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent);
  return (
    <div className="key-places">
      {keyPlaces({ chart, isOpened, basis: view.scale.basis }).map(({ place, commands }) => (
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
