import { loadLibrary } from './index.js';

export const { defineBenchmark } = await loadLibrary();
