import { element } from '../elements.ts';
import { addressOf, goTo, noteState } from '../route.ts';
import type { Route } from '../route.ts';
import { showCarriers } from './carriers.ts';
import { showDetail } from './detail.ts';
import { createFilterBar } from './filter-bar.ts';
import type { FilterBar } from './filter-bar.ts';
import { chooseRows, readFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import { CaseList } from './list.ts';
import { searchTexts } from './search.ts';
import type { CaseStore } from './store.ts';

/** Time after a key is pressed until what was typed is looked for. */
const TYPING_MS = 200;
/** Share of the window from which on what begins there is out of sight. */
const MOSTLY = 0.75;
const NONE: ReadonlySet<number> = new Set();

/** The controls, the list and the chosen case, which follow the address. */
export class CasesPane {
  readonly #store: CaseStore;
  readonly #bar: FilterBar;
  readonly #list: CaseList;
  readonly #count = element('p', { role: 'status', class: 'quiet' });
  readonly #carriers = element('div');
  readonly #detail = element('div', { class: 'detail' });
  #filter: Filter;
  /** Name of the chosen case; empty: none is. */
  #name = '';
  /** Name of the case that is shown; null: nothing is yet. */
  #shown: string | null = null;
  /** Cases whose texts hold what is looked for, and how far that search is. */
  #found = NONE;
  #progress = '';
  #searching = new AbortController();
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(into: HTMLElement, store: CaseStore, route: Route) {
    this.#store = store;
    this.#filter = readFilter(route);
    this.#list = new CaseList(store, (row) =>
      addressOf('cases', { ...this.#filter, case: store.nameOf(row) }),
    );
    this.#bar = createFilterBar(store.part, (next, isTyping) => this.#choose(next, isTyping));
    const panes = element('div', { class: 'panes' }, this.#list.element, this.#detail);
    into.append(this.#bar.element, this.#carriers, this.#count, panes);
    store.onRows = () => {
      this.#showRows();
      void this.#showCase();
    };
    this.#name = route.params.get('case') ?? '';
    this.#show(this.#filter, true);
  }

  /** Shows what the address names now. */
  update(route: Route): void {
    this.#name = route.params.get('case') ?? '';
    const next = readFilter(route);
    this.#show(next, next.text !== this.#filter.text);
  }

  /** Ends what goes on beyond its elements. */
  end(): void {
    clearTimeout(this.#typing);
    this.#searching.abort();
    this.#store.onRows = () => undefined;
    this.#list.end();
  }

  #choose(next: Filter, isTyping: boolean): void {
    clearTimeout(this.#typing);
    if (!isTyping) {
      goTo('cases', { ...next, case: this.#name });
      return;
    }
    this.#typing = setTimeout(() => {
      noteState('cases', { ...next, case: this.#name });
      this.#show(next, true);
    }, TYPING_MS);
  }

  #show(filter: Filter, isNewText: boolean): void {
    this.#filter = filter;
    if (isNewText) void this.#search();
    this.#bar.show(filter);
    this.#carriers.replaceChildren(showCarriers(this.#store.part, filter) ?? '');
    this.#showRows();
    void this.#showCase();
  }

  #showRows(): void {
    const rows = chooseRows(this.#store, this.#filter, this.#found);
    this.#list.show(rows, this.#store.find(this.#name));
    const of = this.#store.part.total.toLocaleString('en');
    const reading = this.#store.isComplete ? '' : ', reading';
    this.#count.textContent = `${rows.length.toLocaleString('en')} of ${of} cases${reading}${this.#progress}`;
  }

  async #showCase(): Promise<void> {
    const name = this.#name;
    const row = this.#store.find(name);
    if (name === this.#shown || (row === null && name !== '' && !this.#store.isComplete)) return;
    this.#shown = name;
    if (row === null) {
      const words = name === '' ? 'Choose a case.' : 'This page has no such case.';
      this.#detail.replaceChildren(element('p', { class: 'quiet' }, words));
      return;
    }
    this.#list.reveal(row);
    const detail = await this.#store.detail(row);
    if (name !== this.#name || detail === null) return;
    this.#detail.replaceChildren(showDetail(this.#store, row, detail));
    this.#detail.scrollTop = 0;
    // On a narrow screen it stands below the list.
    if (this.#detail.getBoundingClientRect().top > MOSTLY * innerHeight) this.#detail.scrollIntoView();
  }

  async #search(): Promise<void> {
    this.#searching.abort();
    this.#searching = new AbortController();
    const { signal } = this.#searching;
    [this.#found, this.#progress] = [NONE, ''];
    if (this.#filter.text === '') return;
    this.#progress = ', searching their texts';
    for await (const { found, share } of searchTexts(this.#store, this.#filter.text, signal)) {
      if (signal.aborted) return;
      this.#found = found;
      this.#progress = share < 1 ? `, searching their texts: ${Math.floor(share * 100)} %` : '';
      this.#showRows();
    }
  }
}
