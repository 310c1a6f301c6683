import type { JsonObject } from '../../domain/json.ts';
import type { JudgeTask, Scale } from '../../evaluators/instruments.ts';

/** Gives the JSON schema of the verdict that a judge must reply with; what depends on the request is a `const`. */
export function buildVerdictSchema(
  { criteria, scale }: Pick<JudgeTask, 'criteria' | 'scale'>,
  nonce: string,
): JsonObject {
  const mark = closed({ reason: { type: 'string' }, score: describeScore(scale) });
  return closed({
    nonce: { type: 'string', const: nonce },
    scores: closed(Object.fromEntries(criteria.map(({ name }) => [name, mark]))),
  });
}

function closed(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** Lists what a score may be: not every service takes bounds of numbers. */
function describeScore(scale: Scale): JsonObject {
  if (scale === 'yes_no') return { type: 'string', enum: ['yes', 'no'] };
  return { type: 'integer', enum: Array.from({ length: scale }, (_, index) => index + 1) };
}
