/** What providers say of fields of a request that they do not take, in many wordings. */
import type { Model } from '../domain/model.ts';
import type { ProviderError } from '../domain/provider-error.ts';
import { quote } from '../text/quote.ts';

const LIMIT = /max_(?:completion_|output_)?tokens|num_predict/;
/** Words about a number, not about the field that holds it. */
const ABOUT_VALUE =
  /too (?:large|big|high|small|low)|at (?:most|least)|(?:less|greater|larger|smaller|more) than|exceed|maximum|between|[<>≤≥]\s*\d/i;

/** Tells whether a failure may be about a field of the request. */
export function isParameterRefusal({ kind, status }: ProviderError): boolean {
  return kind === 'rejected' && (status === 400 || status === 422);
}

/** Tells whether words name a parameter; one that is a word of English too only where it is clearly meant as one. */
export function namesParameter(words: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const isWord = name !== 'temperature' && !name.includes('_');
  const pattern = isWord ? formsOfParameter(escaped).join('|') : `(?<![a-z0-9_])${escaped}(?![a-z0-9_])`;
  return new RegExp(pattern, 'i').test(words);
}

/** Lists the forms in which a word is meant as a parameter's name: in quotes, a path, or called so. */
function formsOfParameter(name: string): string[] {
  return [
    `["'\`]${name}["'\`]`,
    `\\bbody\\.${name}\\b`,
    `\\b(?:parameter|argument|field):? ${name}\\b`,
    `\\b${name} (?:parameter|argument|field)\\b`,
    `\\b${name} is (?:not supported|unsupported|deprecated)\\b`,
    `\\b${name}: (?:extra|unknown|unexpected|unsupported|unrecognized) `,
  ];
}

/** Tells whether words name the limit of an answer, under any of its names. */
function namesLimit(words: string): boolean {
  return LIMIT.test(words);
}

/** Tells whether words refuse the name of the limit; under its other name a number would be refused as well, or lost. */
export function refusesLimitName(words: string): boolean {
  return namesLimit(words) && !ABOUT_VALUE.test(words);
}

/** Advice on a refusal; `isOfAll` where the same field goes with every request. */
export type Advice = { readonly hint: string | null; readonly isOfAll: boolean };

/** A field of a request, the key of the entry that puts it there, and what its user can do. */
type Field = { readonly name: string; readonly key: string; readonly cure: string };

const LIMIT_FIELD: Field = {
  name: 'max_tokens',
  key: 'max_tokens',
  cure: '`max_tokens` on the model must be a number that it takes',
};

/** Says which keys of a model entry the words of a refusal are about, where they stand, and what to write. */
export function explainRefusal(model: Model, words: string): Advice {
  const written = listWritten(model).filter(({ name }) => namesParameter(words, name));
  const isOfAll = written.length > 0;
  const fields = isOfAll || !namesLimit(words) ? written : [LIMIT_FIELD];
  if (fields.length === 0) return { hint: null, isOfAll };
  const names = fields.map(({ name, key }) => `${quote(name)}${placeOf(model, key)}`);
  const cures = fields.map(({ cure }) => cure);
  return {
    hint: `model ${quote(model.id)} refuses ${names.join(', ')}; ${cures.join(', or ')}`,
    isOfAll,
  };
}

/** Lists the fields that stand in every request because the entry's user wrote them. */
function listWritten({ temperature, seed, stop, params, assumed }: Model): Field[] {
  const nullable = (name: string): Field => ({
    ...{ name, key: name },
    cure: `\`${name}: null\` on the model leaves it out`,
  });
  const isWritten = temperature !== null && !assumed.includes('temperature');
  const stopNames = stop.length === 0 ? [] : ['stop', 'stop_sequences'];
  return [
    ...(isWritten ? [nullable('temperature')] : []),
    ...(seed === null ? [] : [nullable('seed')]),
    ...stopNames.map((name) => ({ name, key: 'stop', cure: 'take `stop` out of its entry' })),
    ...Object.keys(params).map((name) => ({
      ...{ name, key: 'params' },
      cure: `take ${quote(name)} out of its \`params\``,
    })),
  ];
}

function placeOf(model: Model, key: string): string {
  const { file, line } = model.placeOf(key);
  return line === undefined ? '' : ` (${file}:${line})`;
}
