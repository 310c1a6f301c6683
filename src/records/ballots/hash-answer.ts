import type { Case } from '../../domain/case.ts';
import { digest } from '../../domain/digest.ts';

/** What a case asks: its texts, and what a prompt may fill in from it. */
export type Asked = Pick<Case, 'input' | 'messages' | 'metadata'>;

/**
 * Gives the hash by which ballots belong to an answer: the same text, given to the same question by whichever model and
 * in whichever run, has the same ballots. How it is scored, what is expected and how the case is named do not count.
 */
export function hashAnswer({ input, messages, metadata }: Asked, answer: string): string {
  return digest({ input, ...(messages !== undefined && { messages }), metadata, answer });
}
