import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { LoadOnShow } from '../../actions/loadOnShow';
import type { PaperSheets, SheetsNow } from '../../actions/printing';
import { useAppStore } from '../../store/react';

interface PrintSheetUse {
  /** Stands on the page while it is printed. */
  readonly sheet: ReactNode;
  /** Makes the sheet ready; settles also where its code cannot be had, and the page itself is printed then. */
  readonly prepare: () => Promise<void>;
}

type SheetComponent = ComponentType<{ readonly sheets: PaperSheets }>;

interface Ready {
  readonly now: SheetsNow;
  readonly Sheet: SheetComponent;
}

interface Shown {
  readonly sheets: PaperSheets;
  readonly Sheet: SheetComponent;
}

/**
 * What the browser prints in the place of the page, from wherever printing was begun. Its code is
 * fetched at once: this is used when someone may be about to print.
 */
export function usePrintSheet(load: LoadOnShow): PrintSheetUse {
  const store = useAppStore();
  const [shown, setShown] = useState<Shown | null>(null);
  const ready = useRef<Ready | null>(null);
  const prepare = useCallback(async () => {
    if (ready.current !== null) return;
    try {
      const [{ prepareSheet }, { PrintSheet }] = await Promise.all([import('../../actions/printing'), import('./PrintSheet')]);
      ready.current = { now: await prepareSheet(store, load), Sheet: PrintSheet };
    } catch {
      // The page's own print styles do without.
    }
  }, [store, load]);
  useEffect(() => {
    void prepare();
    const show = () => {
      const { now, Sheet } = ready.current ?? {};
      const sheets = now?.() ?? null;
      if (sheets === null || Sheet === undefined) return;
      // The browser takes its picture of the page when this returns.
      flushSync(() => {
        setShown({ sheets, Sheet });
      });
    };
    const hide = () => {
      setShown(null);
    };
    window.addEventListener('beforeprint', show);
    window.addEventListener('afterprint', hide);
    return () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', hide);
    };
  }, [prepare]);
  return { prepare, sheet: shown !== null && createPortal(<shown.Sheet sheets={shown.sheets} />, document.body) };
}
