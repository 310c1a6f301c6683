/** Starts the process that speaks with the cache and artifact services, from the sources in place of the bundle. */
import { work } from '../../src/github/worker/work.ts';

work();
