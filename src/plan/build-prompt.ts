import type { Case } from '../domain/case.ts';
import type { Message, Model, Prompt } from '../domain/model.ts';
import { findProvider } from '../providers/index.ts';

/** The filled texts of a prompt; a system text of null is none. */
export type PromptTexts = { readonly system: string | null; readonly user: string };

/**
 * Gives the prompt for a case: the turns before the last as they are, then the user's text. The system text goes before
 * the case's own, of which a conversation may have some. An application gets the case's metadata too.
 */
export function buildPrompt(
  { messages = [], metadata }: Case,
  { system, user }: PromptTexts,
  model: Pick<Model, 'provider'>,
): Prompt {
  const own = messages.flatMap(({ role, content }) => (role === 'system' && content !== '' ? [content] : []));
  const systems = system === null || system === '' ? own : [system, ...own];
  const turns = messages.flatMap(({ role, content }): Message[] =>
    role === 'system' ? [] : [{ role, content }],
  );
  return {
    system: own.length === 0 ? system : systems.join('\n\n'),
    messages: [...turns.slice(0, -1), { role: 'user', content: user }],
    ...(Object.keys(metadata).length > 0 && findProvider(model)?.application !== undefined && { metadata }),
  };
}
