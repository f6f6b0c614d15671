import type { Source } from '../import/source';
import type { AppStore } from '../store/createAppStore';
import { readingBegun } from '../store/importTransitions';
import { beginWork } from './importWork';
import { openWith } from './readSourceOf';

/** Reads a file, the first of several, or where there is none a text, in the place of what was being opened. */
export function startReading(
  store: AppStore,
  [file, ...others]: readonly File[],
  text: string,
): Promise<void> {
  const source: Source = file
    ? { kind: 'file', name: file.name, blob: file }
    : { kind: 'text', name: 'Pasted text', text };
  store.setState(readingBegun(source.name, file?.size ?? text.length));
  const remark =
    others.length === 0
      ? null
      : `${others.length + 1} files were given; one is opened at a time, and this is the first.`;
  return openWith(store, beginWork(store, source), { sheet: null, header: null }, remark);
}
