/** What is shown: a view and its state, which is the part of the address behind `#`. */
export type Route = { readonly view: string; readonly params: ReadonlyMap<string, string> };

/** Reads the address. */
export function readRoute(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?', 2);
  return { view: path, params: new Map(new URLSearchParams(query)) };
}

/** Gives the address of a view in a state, for a link; parameters that are empty are left out. */
export function addressOf(view: string, params: Readonly<Record<string, string>> = {}): string {
  const filled = Object.entries(params).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled).toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}

/** Goes to a view in a state; the back button leads to the one before. */
export function goTo(view: string, params: Readonly<Record<string, string>> = {}): void {
  location.hash = addressOf(view, params);
}

/** Notes a state in the address without a step for the back button, as while somebody types. */
export function noteState(view: string, params: Readonly<Record<string, string>>): void {
  history.replaceState(null, '', addressOf(view, params));
}
