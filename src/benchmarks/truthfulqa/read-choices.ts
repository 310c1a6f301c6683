import { z } from 'zod';
import { sha256 } from '../../domain/digest.ts';
import { renderMessage, userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { strip } from '../../evaluators/python-text.ts';
import { examineSource } from '../../text/check-source.ts';
import { parseJson } from '../../text/json.ts';
import { sourceAt } from '../../text/source.ts';
import { readEach } from '../read-each.ts';

const MAX_CHOICES = 26;
const MARK = 'a mapping of answers to 0 or 1';
const itemSchema = z.object(
  {
    question: z.string({ error: 'text' }),
    mc1_targets: z.record(z.string(), z.literal([0, 1], { error: '0 or 1' }), { error: MARK }),
  },
  { error: 'a mapping with `question` and `mc1_targets`' },
);

/** A question with its choices, of which one is right. */
export type ChoiceQuestion = {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly string[];
  /** Number of the right choice, from 0. */
  readonly answer: number;
  readonly place: Place;
};

/** Parses mc_task.json; what is wrong with it is one UserError with the lines. */
export function parseChoiceQuestions(text: string, file: string): ChoiceQuestion[] {
  const { value, placeOf } = parseJson(text, file);
  if (!Array.isArray(value)) throw userError('the file must be a list of questions', { file });
  if (value.length === 0) throw userError('there is no question in it', { file });
  const placeAt = (index: number): Place => {
    const { line } = placeOf([index]);
    return { file, ...(line !== undefined && { line }) };
  };
  return readEach(
    value as readonly unknown[],
    (item, index) => readItem(item, `truthfulqa_${index}`, placeAt(index)),
    (message, _item, index) => ({ message, place: placeAt(index) }),
  );
}

/** Reads an item; gives what is wrong with it where it is none. */
function readItem(value: unknown, id: string, place: Place): ChoiceQuestion | string {
  const { data, mistakes } = examineSource(itemSchema, sourceAt(place, value));
  if (data === undefined) return renderMessage(mistakes[0]?.problem.message ?? '');
  const question = strip(data.question);
  if (question === '') return '`question` is empty';
  // A wrong choice that is empty is none.
  const targets = Object.entries(data.mc1_targets).filter(([text, mark]) => mark === 1 || strip(text) !== '');
  const right = targets.filter(([, mark]) => mark === 1).map(([text]) => text);
  const [answer] = right;
  if (right.length !== 1 || answer === undefined)
    return '`mc1_targets` must mark one answer as right, with 1';
  if (targets.length < 2 || targets.length > MAX_CHOICES)
    return `\`mc1_targets\` must hold 2 to ${MAX_CHOICES} answers`;
  const choices = shuffle(
    targets.map(([text]) => text),
    id,
  );
  return { id, question, choices, answer: choices.indexOf(answer), place };
}

/** Gives texts in an order that is another one for each seed: in the file the right one always stands first. */
function shuffle(texts: readonly string[], seed: string): string[] {
  const ranked = texts.map((text) => ({ text, rank: sha256(`${seed}\0${text}`) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ text }) => text);
}
