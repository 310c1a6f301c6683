import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { VirtualizerOptions } from '@tanstack/virtual-core';
import { element } from '../elements.ts';
import type { CaseStore } from './store.ts';

/** Height of a row in pixels; the style holds each to it. */
const ROW_HEIGHT = 64;

/** Gives a row's link. */
type AddressOf = (row: number) => string;

/** A list of cases of which only what is seen is there. Arrows, Home, End and the page keys go through it. */
export class CaseList {
  readonly element: HTMLElement;
  readonly #list = element('div', { role: 'list', 'aria-label': 'Cases' });
  readonly #store: CaseStore;
  readonly #addressOf: AddressOf;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #unmount: () => void;
  /** Elements that are there, by place. */
  readonly #items = new Map<number, HTMLElement>();
  #rows: readonly number[] = [];
  /** Row whose texts are shown. */
  #current: number | null = null;
  /** Place that keys have reached. */
  #active = 0;

  constructor(store: CaseStore, addressOf: AddressOf) {
    [this.#store, this.#addressOf] = [store, addressOf];
    this.element = element('div', { class: 'list' }, this.#list);
    this.#virtualizer = new Virtualizer(this.#options());
    this.#unmount = this.#virtualizer._didMount();
    this.element.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Shows these rows; `current` is the one whose texts are shown. */
  show(rows: readonly number[], current: number | null): void {
    const isSame = rows.length === this.#rows.length && rows.every((row, place) => row === this.#rows[place]);
    const reached = this.#rows[this.#active];
    const hasFocus = this.element.contains(document.activeElement);
    [this.#rows, this.#current] = [rows, current];
    if (!isSame) {
      this.#active = Math.max(0, rows.indexOf(current ?? reached ?? -1));
      for (const item of this.#items.values()) item.remove();
      this.#items.clear();
    }
    this.#refresh();
    if (hasFocus && !isSame) this.#focus();
  }

  /** Brings a row into sight. */
  reveal(row: number): void {
    const place = this.#rows.indexOf(row);
    if (place === -1) return;
    this.#active = place;
    this.#virtualizer.scrollToIndex(place);
    this.#refresh();
  }

  /** Ends what goes on beyond its elements. */
  end(): void {
    this.#unmount();
  }

  #options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    return {
      count: this.#rows.length,
      getScrollElement: () => this.element,
      estimateSize: () => ROW_HEIGHT,
      overscan: 6,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      // The row that keys have reached is there even where it is out of sight.
      rangeExtractor: (range) => [
        ...new Set([
          ...defaultRangeExtractor(range),
          ...(this.#active < this.#rows.length ? [this.#active] : []),
        ]),
      ],
      onChange: () => this.#paint(),
    };
  }

  #refresh(): void {
    this.#virtualizer.setOptions(this.#options());
    this.#virtualizer._willUpdate();
    this.#paint();
  }

  #paint(): void {
    const wanted = new Map(this.#virtualizer.getVirtualItems().map(({ index, start }) => [index, start]));
    this.#list.style.height = `${this.#virtualizer.getTotalSize()}px`;
    for (const [place, item] of this.#items)
      if (!wanted.has(place)) {
        item.remove();
        this.#items.delete(place);
      }
    for (const [place, start] of wanted) if (!this.#items.has(place)) this.#add(place, start);
    for (const [place, item] of this.#items) {
      const link = item.firstElementChild;
      // It holds the choice too, which may be another for the same rows.
      link?.setAttribute('href', this.#addressOf(this.#rows[place] ?? 0));
      link?.setAttribute('tabindex', place === this.#active ? '0' : '-1');
      if (this.#rows[place] === this.#current) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  }

  #add(place: number, start: number): void {
    const item = createItem(this.#store, this.#rows[place] ?? 0);
    item.setAttribute('aria-posinset', `${place + 1}`);
    item.setAttribute('aria-setsize', `${this.#rows.length}`);
    item.style.transform = `translateY(${start}px)`;
    this.#items.set(place, item);
    this.#list.append(item);
  }

  #press(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.element.clientHeight / ROW_HEIGHT) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: this.#rows.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#active = Math.max(0, Math.min(this.#rows.length - 1, next));
    this.#virtualizer.scrollToIndex(this.#active);
    this.#refresh();
    this.#focus();
  }

  #focus(): void {
    const link = this.#items.get(this.#active)?.firstElementChild;
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  }
}

function createItem({ rows, part }: CaseStore, row: number): HTMLElement {
  const [before, now] = [rows.before[row] ?? null, rows.now[row] ?? null];
  const shares = [before, now ?? (before === null ? null : 'missing')]
    .filter((share) => share !== null)
    // Beside a long id there is little room.
    .map((share) => share.replace(/^passed (?=\d)/, ''));
  const states = rows.states[row] ?? 0;
  const kind = part.states.find((_, bit) => (states & (1 << bit)) !== 0)?.name ?? 'none';
  const name = part.cells.length > 1 ? (part.cells[rows.cell[row] ?? 0]?.name ?? '') : '';
  const link = element(
    'a',
    { class: `row is-${kind}` },
    element(
      'span',
      { class: 'first' },
      element('bdi', { class: 'id' }, rows.id[row] ?? ''),
      element('bdi', { class: 'quiet' }, name),
      element('span', { class: 'share' }, [...new Set(shares)].join(' → ')),
    ),
    element('span', { class: 'second', dir: 'auto' }, rows.input[row] ?? ''),
  );
  return element('div', { role: 'listitem', class: 'item' }, link);
}
