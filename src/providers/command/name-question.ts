import type { JsonObject } from '../../domain/json.ts';

/** Gives what names a question whenever it is asked: all of it but its id, which is another each time. */
export function nameQuestion({ id: _id, ...rest }: JsonObject): string {
  return JSON.stringify(rest);
}
