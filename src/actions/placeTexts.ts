import type { PackedTexts } from '../dataset/packedTexts';
import { keepPlaces } from '../query/columnOrder';
import type { AppStore } from '../store/createAppStore';

type Place = (texts: PackedTexts) => Promise<Float64Array>;

const makers = new WeakMap<AppStore, Place>();
const underWay = new WeakMap<PackedTexts, Promise<void>>();

/** Has the texts of a store put in order by something else than a worker. */
export function providePlaces(store: AppStore, place: Place): void {
  makers.set(store, place);
}

async function placeInWorker(texts: PackedTexts): Promise<Float64Array> {
  const worker = await import('./placeInWorker');
  return worker.placeInWorker(texts);
}

async function placeHere(texts: PackedTexts): Promise<Float64Array> {
  const { placesOfTexts } = await import('../query/textOrder');
  return placesOfTexts(texts);
}

async function placeAndKeep(store: AppStore, texts: PackedTexts): Promise<void> {
  const place = makers.get(store) ?? placeInWorker;
  // Where no worker can run, an order that was waited for is better than none.
  keepPlaces(texts, await place(texts).catch(() => placeHere(texts)));
}

/** Puts texts in order, once however often it is asked for meanwhile. */
export function placeTexts(store: AppStore, texts: PackedTexts): Promise<void> {
  const known = underWay.get(texts);
  if (known !== undefined) return known;
  const placing = placeAndKeep(store, texts).finally(() => underWay.delete(texts));
  underWay.set(texts, placing);
  return placing;
}
