import { useCallback } from 'react';
import { useAppStore } from '../store/react';
import type { Action } from './action';

export type Act = <Args extends readonly unknown[]>(action: Action<Args>, ...args: Args) => void;

/** Performs actions on the store of this mount. */
export function useAct(): Act {
  const store = useAppStore();
  return useCallback((action, ...args) => action.perform(store, ...args), [store]);
}
