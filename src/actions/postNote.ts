import type { Note } from '../store/note';

/** What became of a note that was posted. */
export type Receipt =
  | { readonly ok: true }
  /** `answered` says whether the service said anything at all. */
  | { readonly ok: false; readonly reason: string; readonly answered: boolean };

/** What is sent: the e-mail address only where there is one. */
function bodyOf({ id, writtenAt, figure, shouldBe, knownFrom, email }: Note): string {
  return JSON.stringify({
    id,
    writtenAt,
    figure,
    shouldBe,
    knownFrom,
    ...(email !== '' && { email }),
  });
}

function reasonOf(error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const seconds = patience / 1000;
    return `The notes service did not answer within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  }
  return 'The notes service could not be reached';
}

/**
 * Posts a note as JSON and waits for the receipt for so many milliseconds. Any answer from 200 to
 * 299 is a receipt, but not a web page: that is what a wrong address answers. Never throws.
 */
export async function postNote(url: string, note: Note, patience: number): Promise<Receipt> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(note),
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    // Whatever else a receipt says is of no use, and need not be waited for.
    void response.body?.cancel().catch(() => undefined);
    if (!response.ok) {
      const reason = `The notes service answered with an error (${response.status})`;
      return { ok: false, reason, answered: true };
    }
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      const reason = 'The notes service answered with a web page instead of a receipt';
      return { ok: false, reason, answered: true };
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error, patience), answered: false };
  }
}
