import { CasesPane } from '../cases/pane.ts';
import { openCases } from '../cases/store.ts';
import type { View } from '../view.ts';

/** The cases: a list to choose from, and the one that was chosen with all its texts. */
export const cases: View = {
  name: 'cases',
  title: 'Cases',
  part: 'cases',
  render: async (into, route, page) => {
    const store = await openCases(page);
    if (store === null) return {};
    const pane = new CasesPane(into, store, route);
    return { update: (later) => pane.update(later), end: () => pane.end() };
  },
};
