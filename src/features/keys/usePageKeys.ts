import { useEffect } from 'react';
import type { Action } from '../../actions/action';
import { KEYED_PARTS } from '../../actions/chartKeys';
import { commandOf } from '../../actions/keyStroke';
import { PAGE_KEYS } from '../../actions/pageKeys';
import { useAct } from '../../actions/useAct';

/** Inputs in which nothing is typed. */
const UNTYPED = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color']);

/** Whether letters go into an element, and undo is the browser's there. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNTYPED.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** The action that a key performs where it is pressed: in the part of the page that has the focus, or anywhere. */
function actionOf(event: KeyboardEvent): Action | undefined {
  const { target } = event;
  const part = target instanceof HTMLElement ? target.dataset['keys'] : undefined;
  const own = part === undefined ? undefined : commandOf(KEYED_PARTS[part] ?? [], event);
  return own ?? commandOf(PAGE_KEYS, event);
}

/** Lets keys do what they are for, but in text fields and behind a dialog. */
export function usePageKeys(): void {
  const act = useAct();
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesText(event.target)) return;
      const action = actionOf(event);
      if (action === undefined || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', handle);
    return () => {
      document.removeEventListener('keydown', handle);
    };
  }, [act]);
}
