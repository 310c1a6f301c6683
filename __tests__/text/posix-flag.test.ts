import { constants } from 'node:fs';
import { expect, it } from 'vitest';
import { posixFlag } from '../../src/text/posix-flag.ts';

it("gives the system's flag, or 0 where it has none", () => {
  const known = constants as Partial<typeof constants>;
  for (const name of ['O_NOFOLLOW', 'O_NONBLOCK', 'O_NOCTTY'] as const)
    expect(posixFlag(name)).toBe(known[name] ?? 0);
});
