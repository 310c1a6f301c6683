import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { dir: '__tests__', include: ['**/*.test.ts'], testTimeout: 30_000, globals: false },
});
