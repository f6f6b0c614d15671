/** What the bundled code asks for the change that it is to make. */
export const CHANGE = '__change__';
/** Called where the change is made; true. */
export const MAKE = '__make__';
/** How often the place of each change may still be met, by the number of the change. */
export const LEFT = '__left__';
/** Called where it has been met too often, as in a loop that does not end; throws. */
export const STOP = '__stop__';

const ASKED = /\bstryMutAct_9fa48\("(\d+)"\)/gu;
const COUNTED = /\bstryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/gu;
const UNKNOWN = /\bstry(?:MutAct|Cov)_9fa48\("/u;

/**
 * Puts quick questions and counters in the place of the functions by which code that Stryker instrumented asks
 * which change is made (`stryMutAct`), and counts what is met (`stryCov`). Met in loops over many rows, those
 * took twenty times as long as the code itself. The counters count down, so that no loop goes on for ever.
 *
 * @throws Error where some are written in a way that is not known.
 */
export function askQuickly(code: string): string {
  const quick = code
    .replace(ASKED, `(${CHANGE} === $1 && ${MAKE}())`)
    .replace(COUNTED, (_, ids: string) => `(${[...ids.matchAll(/\d+/gu)].map(([id]) => `${LEFT}[${id}]-- > 0 || ${STOP}()`).join(', ')})`);
  if (UNKNOWN.test(quick)) throw new Error('Stryker instruments code in another way than is known here.');
  return quick;
}

/** @returns how many numbers the changes of quick code have, from 0 on. */
export function changesIn(code: string): number {
  let most = -1;
  for (const [, id] of code.matchAll(/\b__left__\[(\d+)\]/gu)) most = Math.max(most, Number(id));
  return most + 1;
}
