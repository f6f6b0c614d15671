import type { Action } from './action';
import type { LoadOnShow } from './loadOnShow';
import { copyText } from './takeText';
import { sayNotTaken, sayTaken, takeOnShow } from './takingAlong';

const REFUSED = 'This browser does not let the page use the clipboard. The text is below: copy it from there.';

/** Copies the headline and the table as Markdown. */
export const copyAsText: Action<[load: LoadOnShow]> = {
  name: 'Copy the headline and the table as text',
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
      if (await copyText(text)) sayTaken(store, `The headline and ${which} were copied as Markdown.`);
      else {
        const fileName = `${exportName(state.dataset, state.view.scale, new Date())}.md`;
        sayNotTaken(store, REFUSED, { label: 'The headline and the table as Markdown', text, fileName });
      }
    });
  },
};
