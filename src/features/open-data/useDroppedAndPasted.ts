import { useEffect, useState } from 'react';
import { openData } from '../../actions/openData';
import { useAct } from '../../actions/useAct';

/** What takes pasted text itself. */
const TYPED_IN =
  'textarea, dialog, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])';

/** Opens what is dropped or pasted anywhere on the page. Gives whether a file is held over it. */
export function useDroppedAndPasted(): boolean {
  const act = useAct();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      const { type, dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      // Else the browser would leave the page for the file.
      event.preventDefault();
      setHeld(type === 'dragover');
      const files = [...dataTransfer.files];
      if (type === 'drop' && files.length > 0) act(openData, files, '');
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setHeld(false);
    };
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || (target instanceof Element && target.closest(TYPED_IN))) return;
      // Spreadsheets put a picture of the cells beside their text.
      const files = [...clipboardData.files].filter(({ type }) => !type.startsWith('image/'));
      const text = clipboardData.getData('text/plain');
      if (files.length > 0 || text.trim() !== '') act(openData, files, text);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', drag, { signal });
    window.addEventListener('drop', drag, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => {
      listening.abort();
    };
  }, [act]);
  return held;
}
