import type { JsonObject } from '../../domain/json.ts';
import type { Model, Prompt } from '../../domain/model.ts';

/** Gives what an application is asked, as docs/applications.md publishes it. */
export function buildRequest(model: Model, prompt: Prompt, trial: number, id: string): JsonObject {
  const { system, messages, answerSchema, metadata } = prompt;
  return {
    id,
    model: model.model,
    system,
    messages: messages.map(({ role, content }) => ({ role, content })),
    params: buildParams(model),
    trial,
    ...(metadata !== undefined && { metadata }),
    ...(answerSchema !== undefined && { answer_schema: answerSchema }),
  };
}

function buildParams({ temperature, maxTokens, stop, seed, params }: Model): JsonObject {
  return {
    ...(temperature !== null && { temperature }),
    ...(maxTokens !== null && { max_tokens: maxTokens }),
    ...(stop.length > 0 && { stop }),
    ...(seed !== null && { seed }),
    ...params,
  };
}
