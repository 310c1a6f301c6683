/** What programs import from the package. */
export { defineBenchmark } from './builder/define-benchmark.ts';
