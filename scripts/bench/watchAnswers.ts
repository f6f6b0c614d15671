declare global {
  interface Window {
    /** Milliseconds from the first input after a moment until what it changed stands painted. */
    answerAfter: (moment: number) => Promise<number>;
  }
}

/** Runs on the page: notes when inputs came in, and when the page last stood painted after a change. */
export function watchAnswers(): void {
  // So many frames without a change, and the answer is complete.
  const quietFrames = 15;
  const inputs: number[] = [];
  let painted = 0;
  for (const type of ['keydown', 'click']) {
    window.addEventListener(type, (event) => inputs.push(event.timeStamp), { capture: true });
  }
  const observer = new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message comes in after the frame was painted.
      port1.addEventListener('message', () => {
        painted = performance.now();
      });
      port1.start();
      port2.postMessage(null);
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  window.answerAfter = async (moment) =>
    new Promise((resolve) => {
      let quiet = 0;
      let last = 0;
      const look = (): void => {
        // Ranks and currencies side by side follow later on purpose, and are not waited for.
        const busy = document.querySelector('main[aria-busy="true"]') !== null;
        quiet = busy || painted !== last ? 0 : quiet + 1;
        last = painted;
        const input = inputs.find((time) => time >= moment);
        if (quiet < quietFrames || input === undefined) requestAnimationFrame(look);
        else resolve(Math.max(painted - input, 0));
      };
      requestAnimationFrame(look);
    });
}
