import type { AppStore } from '../store/createAppStore';
import { changeKeptNotes, type KeptNotes, rememberSent, wasSent } from '../store/keptNotes';
import type { Note } from '../store/note';
import { createRandomId } from '../store/randomId';
import { noteDelivered, noteOf, triedNote } from '../store/noteTransitions';
import { isRight } from '../store/noteValidation';
import { addNotice, type Notice } from '../store/notice';
import { oneAtATime } from '../store/oneAtATime';
import { isMarked, mark } from '../store/sharedMark';
import { postNote, type Receipt } from './postNote';

/** How long the notes service may take to answer, in milliseconds. */
const PATIENCE = 10_000;

function notify(store: AppStore, notice: Notice): void {
  store.setState(addNotice(notice));
}

/** Changes what is kept and shows it; a text that could not be read is told of. */
export async function changeKept(
  store: AppStore,
  change: (notes: readonly Note[]) => readonly Note[],
): Promise<KeptNotes> {
  const kept = await changeKeptNotes(change);
  store.setState({ keptNotes: kept.notes });
  if (kept.problem !== null) notify(store, { kind: 'problem', text: kept.problem });
  return kept;
}

/**
 * Posts a note unless it was sent already, and never while another page of this browser does.
 * What is kept is read again first, for in the meantime another page may have sent the note (then
 * this counts as sent) or thrown it away (then `null`, unless it is to be posted kept or not).
 */
function deliver(
  store: AppStore,
  url: string,
  note: Note,
  how: { readonly patience: number; readonly onlyIfKept: boolean; readonly replaced: Note | null },
): Promise<Receipt | null> {
  const sent = `salary-explorer:sent:${note.id}`;
  return oneAtATime(`salary-explorer:note:${note.id}`, async () => {
    if (!wasSent(note.id) && !(await isMarked(sent))) {
      const { notes } = await changeKept(store, (same) => same);
      if (how.onlyIfKept && !notes.some(({ id }) => id === note.id)) return null;
      const receipt = await postNote(url, note, how.patience);
      if (!receipt.ok) return receipt;
      await rememberSent(note.id);
      await mark(sent);
    }
    await changeKept(store, (notes) =>
      notes.filter(({ id }) => id !== note.id && id !== how.replaced?.id),
    );
    store.setState((state) => noteDelivered(state, note));
    return { ok: true };
  });
}

/** Tells what became of the draft: in the dialog, or on the page where the dialog moved on. */
function tellOfSuccess(store: AppStore): void {
  const { noteOpen, noteProgress } = store.getState();
  if (noteOpen && noteProgress.step === 'sent') return;
  notify(store, { kind: 'information', text: 'Your note was sent.' });
}

function tellOfFailure(store: AppStore, tried: Note, reason: string, notKept: string | null): void {
  const { noteOpen, noteProgress } = store.getState();
  const stillThere = triedNote(noteProgress)?.id === tried.id;
  if (stillThere) store.setState({ noteProgress: { step: 'failed', tried, reason, notKept } });
  if (noteOpen && stillThere) return;
  const whereabouts =
    notKept === null
      ? 'Your note is kept in this browser.'
      : `Your note could not be kept in this browser (${notKept}), but is still in the form.`;
  notify(store, { kind: 'problem', text: `${reason}. ${whereabouts}` });
}

/**
 * Sends the note in the dialog. It is kept in this browser before it is posted and until it is
 * taken, in the place of the note that it was before a failed attempt.
 */
export async function sendDraft(store: AppStore, patience = PATIENCE): Promise<void> {
  const { noteDestination, noteFields, noteProgress } = store.getState();
  if (noteDestination.url === null || noteProgress.step === 'sending') return;
  const replaced = triedNote(noteProgress);
  if (!isRight(noteFields)) {
    store.setState({ noteProgress: { step: 'amiss', tried: replaced } });
    return;
  }
  const fresh = { id: createRandomId(), writtenAt: new Date().toISOString() };
  const tried = noteOf(noteFields, replaced, fresh);
  store.setState({ noteProgress: { step: 'sending', tried } });
  const { refused } = await changeKept(store, (notes) => [
    ...notes.filter(({ id }) => id !== tried.id && id !== replaced?.id),
    tried,
  ]);
  const how = { patience, onlyIfKept: false, replaced };
  const receipt = await deliver(store, noteDestination.url, tried, how);
  if (receipt?.ok === false) tellOfFailure(store, tried, receipt.reason, refused);
  else tellOfSuccess(store);
}

/** Tries to send every kept note, one after the other; `failure` says why one could not be. */
async function sendKept(
  store: AppStore,
  patience: number,
): Promise<{ readonly sent: number; readonly failure: string | null }> {
  const { url } = store.getState().noteDestination;
  const { notes } = await changeKept(store, (same) => same);
  if (url === null) return { sent: 0, failure: null };
  let sent = 0;
  let failure: string | null = null;
  for (const note of notes) {
    const how = { patience, onlyIfKept: true, replaced: null };
    // One after the other: a service that is down is not asked once for each note.
    // oxlint-disable-next-line no-await-in-loop
    const receipt = await deliver(store, url, note, how);
    if (receipt?.ok === true) sent += 1;
    if (receipt?.ok === false) {
      failure ??= receipt.reason;
      // A service that says nothing to one note says nothing to the next either.
      if (!receipt.answered) break;
    }
  }
  return { sent, failure };
}

/** Another attempt at the kept notes, asked for by the reader. */
export async function retryKept(store: AppStore, patience = PATIENCE): Promise<void> {
  if (store.getState().keptNotesProgress.step === 'sending') return;
  store.setState({ keptNotesProgress: { step: 'sending' } });
  const { sent, failure } = await sendKept(store, patience);
  store.setState({
    keptNotesProgress:
      failure === null ? { step: 'sent', count: sent } : { step: 'failed', reason: failure },
  });
}

function count(notes: number): string {
  return notes === 1 ? 'A note' : `${notes.toLocaleString('en-US')} notes`;
}

/** At the start of a visit: shows what an earlier one kept, and tries to send it. Never rejects. */
export async function resendKept(store: AppStore, patience = PATIENCE): Promise<void> {
  const { sent, failure } = await sendKept(store, patience);
  if (sent > 0) {
    const were = sent === 1 ? 'was' : 'were';
    const text = `${count(sent)} kept from an earlier visit ${were} sent.`;
    notify(store, { kind: 'information', text });
  }
  if (failure === null) return;
  const left = store.getState().keptNotes.length;
  const text = `${count(left)} kept from an earlier visit still could not be sent. ${failure}. Nothing is lost: you can try again below, at “Something wrong with a figure?”.`;
  notify(store, { kind: 'problem', text });
}
