import { constants } from 'node:fs';

/** Gives a flag by which files are opened; 0 where the system does not know it, as Windows knows none of these. */
export function posixFlag(name: 'O_NONBLOCK' | 'O_NOCTTY' | 'O_NOFOLLOW'): number {
  return (constants as Partial<typeof constants>)[name] ?? 0;
}
