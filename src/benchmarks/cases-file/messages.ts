import { isMapping } from '../../domain/json.ts';

/** Tells whether a value is a list of messages. */
export function holdsMessages(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isMapping(item) && 'role' in item);
}
