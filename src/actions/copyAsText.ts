import type { Action } from './action';
import type { LoadOnShow } from './loadOnShow';
import { copyText } from './takeText';
import { sayNotTaken, sayTaken, takeOnShow } from './takingAlong';

const REFUSED = 'This browser does not let the page use the clipboard. The text is below: copy it from there.';

/** "The headline, the comparison and the table". */
function listOf(parts: readonly string[]): string {
  const list = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return list.charAt(0).toUpperCase() + list.slice(1);
}

/** Copies the headline, what is pinned and the table as Markdown. */
export const copyAsText: Action<[load: LoadOnShow]> = {
  name: 'Copy the headline, what is pinned and the table as text',
  perform(store, load) {
    takeOnShow(store, async (state) => {
      const [{ onShow }, { asMarkdown, tableInMarkdown }, { exportName }] = await Promise.all([
        load(),
        import('../export/markdown'),
        import('../export/fileName'),
      ]);
      const shown = onShow(state);
      const text = asMarkdown(shown);
      const { rows, count } = tableInMarkdown(shown);
      const which = rows.length < count ? `the first ${rows.length.toLocaleString('en-US')} of ${count.toLocaleString('en-US')} rows` : 'the table';
      const parts = ['the headline', ...(shown.compared === null ? [] : ['the comparison']), which];
      if (await copyText(text)) sayTaken(store, `${listOf(parts)} were copied as Markdown.`);
      else {
        const fileName = `${exportName(state.dataset, state.view.scale, new Date())}.md`;
        sayNotTaken(store, REFUSED, { label: `${listOf(parts)} as Markdown`, text, fileName });
      }
    });
  },
};
