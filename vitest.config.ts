import { defineConfig } from 'vitest/config';

const settings = {
  dir: '__tests__',
  testTimeout: 30_000,
  globals: false,
  // One process for each core: the default leaves one idle, half of a small machine.
  maxWorkers: '100%',
  // A second, as it is else, is not much on a machine that does other things too.
  expect: { poll: { timeout: 25_000 } },
};

/** `unit` takes the sources as they are; `e2e` runs dist/, which must be built before. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...settings,
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['e2e/**'],
        },
      },
      { test: { ...settings, name: 'e2e', include: ['e2e/**/*.test.ts'] } },
    ],
  },
});
