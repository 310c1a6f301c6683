/** What applications import to collect their exchanges. */
export { collect } from './samples/collect.ts';
