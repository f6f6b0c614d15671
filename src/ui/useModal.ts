import { type RefObject, useEffect, useRef } from 'react';

/** Shows the dialog of the returned reference over the page while it is `open`. The browser gives the focus back to where it was. */
export function useModal(open: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return dialog;
}
