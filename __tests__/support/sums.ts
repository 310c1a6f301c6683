import { sendJson, startLoopback } from './loopback.ts';
import type { Loopback } from './loopback.ts';
import { openAiProtocol } from './protocols.ts';

/** How many sums a benchmark asks. */
export const CASES = 60;

/** A model's answer to a question under a system prompt; or a request that fails. */
export type Answer = (system: string, question: string, model: string) => string | Failed;

/** A request that fails: with a status, and with a body and headers of its own where it has some. */
export type Failed = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A benchmark of sixty sums, with its system prompt in a file of its own. */
export function listSums(name: string, promptFile: string): string {
  const cases = Array.from(
    { length: CASES },
    (_, index) => `  - { id: ${name}-${index}, input: "${index} + 1 =", expected: "${index + 1}" }\n`,
  );
  return `name: ${name}\nsystem_prompt_file: ${promptFile}\nevaluators: [exact_match]\ntest_cases:\n${cases.join('')}`;
}

/** A config with one model, which this server is. */
export function configOf(model: Loopback, more = ''): string {
  return `models:\n  - { id: gpt, provider: openai, model: gpt-4, base_url: "${model.url}/v1" }\nconcurrency: 20\n${more}`;
}

/** The number to which a question adds one. */
export function numberIn(question: string): number {
  return Number(/\d+/.exec(question)?.[0]);
}

/** The right answer, or a wrong one to one case in three where the prompt asks for it by `WORSE`. */
export function addUp(system: string, question: string): string {
  const number = numberIn(question);
  return system.includes('WORSE') && number % 3 === 0 ? 'no idea' : String(number + 1);
}

/** A model of OpenAI's that answers as it is told to, and fails with these words. */
export async function startModel(answer: Answer, failure = 'no'): Promise<Loopback> {
  return await startLoopback(({ body }, response) => {
    const messages = body['messages'] as { role: string; content: string }[];
    const system = messages.find(({ role }) => role === 'system')?.content ?? '';
    const said = answer(system, messages.at(-1)?.content ?? '', String(body['model']));
    if (typeof said === 'string') sendJson(response, openAiProtocol.answer(said));
    else sendJson(response, said.body ?? openAiProtocol.error(failure), said.status, said.headers);
  });
}
