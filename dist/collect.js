import { loadCollector } from './index.js';

export const { collect } = await loadCollector();
