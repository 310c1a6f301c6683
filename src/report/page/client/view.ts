import type { PageHead, PageParts, PartName } from '../data.ts';
import type { Route } from './route.ts';

/** The page's data as a view asks for it. */
export type Page = {
  readonly head: PageHead;
  /** Reads a part, decoded once; null where the page has none. */
  readonly read: <Name extends PartName>(name: Name) => Promise<PageParts[Name] | null>;
};

/** A view that is shown. */
export type Shown = {
  /** Shows another state of the same view; absent: it is shown anew. */
  readonly update?: (route: Route) => void;
  /** Ends what goes on beyond its elements. */
  readonly end?: () => void;
};

/**
 * One of the page's views. To add one: a file in `views/`, a line in `views/index.ts`; where it shows data of its own,
 * that is a part of the page (`data.ts`). Its state belongs into the route, so that every state has a link.
 */
export type View = {
  /** Name in the address. */
  readonly name: string;
  readonly title: string;
  /** Part without which there is nothing to show, so that the view is not offered; null: there always is. */
  readonly part: PartName | null;
  readonly render: (into: HTMLElement, route: Route, page: Page) => Promise<Shown>;
};
