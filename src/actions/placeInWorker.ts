import { wrap } from 'comlink';
import type { PackedTexts } from '../dataset/packedTexts';
import type { PlaceTexts } from './placesWorker';

/** The places of texts in alphabetical order, worked out beside the page. Rejects where no worker runs. */
export async function placeInWorker(texts: PackedTexts): Promise<Float64Array> {
  const worker = new Worker(new URL('./placesWorker.ts', import.meta.url), { type: 'module' });
  try {
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error('The texts could not be put in order in a worker'));
      });
    });
    return await Promise.race([wrap<PlaceTexts>(worker)(texts), failed]);
  } finally {
    worker.terminate();
  }
}
