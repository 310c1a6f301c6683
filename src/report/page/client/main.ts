import type { PageHead, PageParts, PartName } from '../data.ts';
import { readBlock } from './blocks.ts';
import { element } from './elements.ts';
import { addressOf, readRoute } from './route.ts';
import type { Page, Shown, View } from './view.ts';
import { views } from './views/index.ts';

/** Starts the page: its frame, and the view that the address names. */
async function start(): Promise<void> {
  const head = (await readBlock('head')) as PageHead;
  const page = openPage(head);
  const offered = views.filter(({ part }) => part === null || head.parts.includes(part));
  const main = element('main', { id: 'main', tabindex: '-1' });
  const links = new Map(
    offered.map(({ name, title }) => [name, element('a', { href: addressOf(name) }, title)] as const),
  );
  document.getElementById('page')?.replaceWith(skipLink(main), banner(head, links), main, footer(head));
  const show = createShower({ main, page, offered, links });
  addEventListener('hashchange', () => void show());
  await show();
}

function openPage(head: PageHead): Page {
  const known = new Map<PartName, Promise<unknown>>();
  return {
    head,
    read: <Name extends PartName>(name: Name) => {
      const reading =
        known.get(name) ?? (head.parts.includes(name) ? readBlock(name) : Promise.resolve(null));
      known.set(name, reading);
      return reading as Promise<PageParts[Name] | null>;
    },
  };
}

/** Leads past the navigation; no address of a view, so it is followed here. */
function skipLink(main: HTMLElement): HTMLElement {
  const link = element('a', { class: 'skip', href: '#main' }, 'Skip to the content');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  return link;
}

function banner({ title }: PageHead, links: ReadonlyMap<string, HTMLElement>): HTMLElement {
  const items = [...links.values()].map((link) => element('li', {}, link));
  return element(
    'header',
    {},
    element('h1', { dir: 'auto' }, title),
    element('nav', { 'aria-label': 'Views' }, element('ul', {}, ...items)),
  );
}

function footer({ version, at }: PageHead): HTMLElement {
  const made = [
    version === null ? 'llm-bench' : `llm-bench ${version}`,
    ...(at === null ? [] : [at.replace(/^(\S+)T(\d\d:\d\d).*Z$/, '$1 $2 UTC')]),
  ];
  return element('footer', {}, made.join(' · '));
}

type Frame = {
  readonly main: HTMLElement;
  readonly page: Page;
  readonly offered: readonly View[];
  readonly links: ReadonlyMap<string, HTMLElement>;
};

/** Gives what shows the state that the address names; a later call wins over an earlier one that still reads. */
function createShower({ main, page, offered, links }: Frame): () => Promise<void> {
  let current: { view: View; shown: Shown } | null = null;
  let calls = 0;
  return async () => {
    const call = (calls += 1);
    const route = readRoute();
    const view = offered.find(({ name }) => name === route.view) ?? offered[0];
    if (view === undefined) return;
    if (current?.view === view && current.shown.update !== undefined) {
      current.shown.update(route);
      return;
    }
    const before = current;
    current = null;
    before?.shown.end?.();
    const into = element('div', { class: `view-${view.name}` });
    const shown = await view.render(into, route, page);
    if (call !== calls) {
      shown.end?.();
      return;
    }
    main.replaceChildren(into);
    current = { view, shown };
    for (const [name, link] of links)
      if (name === view.name) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    if (before !== null && before.view !== view) main.focus();
  };
}

void start();
