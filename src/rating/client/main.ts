import type { RaterMark } from '../../domain/ballot.ts';
import { button, element } from '../../report/page/client/elements.ts';
import type { ShownAnswer } from '../data.ts';
import { askName } from './ask-name.ts';
import { markOfKey } from './marks.ts';
import { readAnswer, readState, Refused } from './server.ts';
import { Session } from './session.ts';
import { showAnswer, undoButton } from './show-answer.ts';
import type { ShownParts } from './show-answer.ts';

const place = element('div', {});
const status = element('p', { class: 'quiet', role: 'status' });
const trouble = element('p', { class: 'trouble', role: 'alert' });
const bar = element('progress', { 'aria-label': 'Rated answers', value: '0', max: '1' });
let showsMore = false;

/** Starts the page: who rates, then answer after answer. */
async function start(): Promise<void> {
  const title = element('h1', {}, 'Rate answers');
  document.getElementById('page')?.replaceChildren(element('header', {}, title, status, bar), trouble, place);
  bar.hidden = true;
  const { onlyRater } = await readState(null);
  for (;;) {
    const rater = onlyRater ?? (readHash() || (await askName(place)));
    try {
      const state = await readState(rater);
      if (onlyRater === null) history.replaceState(null, '', `#${encodeURIComponent(rater)}`);
      bar.hidden = false;
      new Desk(new Session(rater, state)).open();
      return;
    } catch (error) {
      explain(error);
      if (onlyRater !== null) return;
      history.replaceState(null, '', '#');
    }
  }
}

/** The answers of one rater, one after the other. */
class Desk {
  readonly #session: Session;
  readonly #known = new Map<string, Promise<ShownAnswer>>();
  #shown: { readonly answer: ShownAnswer; readonly parts: ShownParts } | null = null;
  #isBusy = false;

  constructor(session: Session) {
    this.#session = session;
  }

  open(): void {
    addEventListener('keydown', (event) => this.#hear(event));
    void this.#act(() => Promise.resolve(), '');
  }

  /** Does one thing at a time, then shows what is to be rated next; what fails leaves the page as it is. */
  async #act(work: () => Promise<void>, told: string): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await work();
      await this.#show(told);
      trouble.textContent = '';
    } catch (error) {
      explain(error);
    } finally {
      this.#isBusy = false;
    }
  }

  async #show(told: string): Promise<void> {
    const { current, next, done, total, skipped, rater, note } = this.#session;
    const answer = current === null ? null : await this.#read(current);
    bar.max = Math.max(1, total);
    bar.value = done;
    status.textContent = `${told}${rater}: ${done} of ${total} rated${skipped === 0 ? '' : `, ${skipped} skipped`}.`;
    if (answer === null) this.#showEnd();
    else {
      const { canUndo } = this.#session;
      const undo = canUndo ? () => this.#undo() : null;
      const acts = { rate: (mark: RaterMark) => this.#rate(mark), skip: () => this.#skip(), undo };
      const parts = showAnswer(answer, acts, note);
      if (parts.more !== null) parts.more.open = showsMore;
      parts.more?.addEventListener('toggle', () => (showsMore = parts.more?.open === true));
      this.#shown = { answer, parts };
      place.replaceChildren(parts.root);
      if (told !== '') parts.heading.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    // At hand when it is asked for.
    if (next !== null) void this.#read(next).catch(() => this.#known.delete(next));
  }

  #showEnd(): void {
    const { total, skipped, canUndo } = this.#session;
    this.#shown = null;
    const again = (): void => {
      this.#session.unskip();
      void this.#act(() => Promise.resolve(), '');
    };
    const said =
      total === 0
        ? 'There is nothing to rate.'
        : skipped > 0
          ? 'Only those are left that you skipped.'
          : 'All are rated. Thank you: you may close this page.';
    place.replaceChildren(
      element('p', { class: 'end' }, said),
      element(
        'div',
        { class: 'buttons' },
        skipped > 0 ? button('Show those that were skipped', again) : null,
        canUndo ? undoButton(() => this.#undo()) : null,
      ),
    );
  }

  #read(id: string): Promise<ShownAnswer> {
    const reading = this.#known.get(id) ?? readAnswer(id);
    this.#known.set(id, reading);
    reading.catch(() => this.#known.delete(id));
    return reading;
  }

  #rate(mark: RaterMark): void {
    const shown = this.#shown;
    if (shown === null) return;
    const rated = (): Promise<void> =>
      this.#session.rate(shown.answer.id, mark, shown.parts.note.value.trim());
    void this.#act(rated, `Rated ${mark}. `);
  }

  #skip(): void {
    const shown = this.#shown;
    if (shown === null) return;
    const skip = async (): Promise<void> => {
      this.#session.skip(shown.answer.id);
      await Promise.resolve();
    };
    void this.#act(skip, 'Skipped. ');
  }

  #undo(): void {
    void this.#act(() => this.#session.undo(), 'Taken back. ');
  }

  /** Hears keys where nobody writes; one that is held down counts once. */
  #hear(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    if (target instanceof HTMLTextAreaElement) {
      if (key === 'Escape') target.blur();
      return;
    }
    const act = this.#actOf(key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  #actOf(key: string): (() => void) | undefined {
    const shown = this.#shown;
    if (key.toLowerCase() === 'u') return () => this.#undo();
    if (shown === null) return undefined;
    const { answer, parts } = shown;
    const mark = markOfKey(answer.scale, key);
    if (mark !== undefined) return () => this.#rate(mark);
    switch (key.toLowerCase()) {
      case 's':
        return () => this.#skip();
      case 'n':
        return () => parts.note.focus();
      case 'r':
        return () => {
          if (parts.more !== null) parts.more.open = !parts.more.open;
        };
      default:
        return undefined;
    }
  }
}

function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function explain(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  trouble.textContent = error.message;
}

start().catch(explain);
