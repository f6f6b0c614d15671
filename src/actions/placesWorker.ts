import { expose, transfer } from 'comlink';
import type { PackedTexts } from '../dataset/packedTexts';
import { placesOfTexts } from '../query/textOrder';

function place(texts: PackedTexts): Float64Array {
  const places = placesOfTexts(texts);
  return transfer(places, [places.buffer]);
}

export type PlaceTexts = typeof place;

// One column, one worker: it is ended once it has answered.
expose(place);
