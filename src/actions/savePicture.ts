import { exportName } from '../export/fileName';
import type { OnShow } from '../export/onShow';
import { chartPicture } from '../export/svg/picture';
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';
import { drawnAsPng, TooLarge } from './drawnAsPng';
import { handOver } from './handOver';
import { sayNotTaken } from './takingAlong';

/** Draws the chart that a state shows and hands it to the browser's downloads. */
export async function savePicture(store: AppStore, state: AppState, shown: OnShow, kind: 'png' | 'svg'): Promise<void> {
  const picture = chartPicture(shown);
  const name = `${exportName(state.dataset, state.view.scale, new Date())}.${kind}`;
  try {
    const file = kind === 'png' ? await drawnAsPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
    await handOver(store, file, name, 'The picture was');
  } catch (error) {
    sayNotTaken(
      store,
      error instanceof TooLarge
        ? 'This chart is too tall for a PNG. Take it as SVG, or filter for fewer salaries.'
        : 'This browser could not draw the PNG. Take the chart as SVG instead.',
    );
  }
}
