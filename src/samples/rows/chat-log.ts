import { isMapping } from '../../domain/json.ts';
import type { Json } from '../../domain/json.ts';
import { firstOf, readCategory, readScore, readText, readTime } from './row.ts';
import type { RowReader } from './row.ts';

const REQUESTS = ['request.body', 'request', 'body', 'input', 'kwargs'];
const ANSWERS = [
  'choices',
  'response.choices',
  'response.body.choices',
  'output.choices',
  'completion.choices',
];
const RESPONSES = [
  'response.output_text',
  'response.content',
  'response.text',
  'response',
  'completion',
  'answer',
];
const TIMES = [
  'timestamp',
  'created_at',
  'created',
  'response.created',
  'response.body.created',
  'time',
  'ts',
];

/** Reads logs as OpenAI's clients and tools write them: messages, and the answer beside them or as the last of them. */
export const readChatLog: RowReader = (value) => {
  if (!isMapping(value)) return undefined;
  const messages = [value, ...REQUESTS.map((path) => firstOf(value, [path]))]
    .map((request) => (isMapping(request) ? request['messages'] : undefined))
    .find((found) => Array.isArray(found));
  if (messages === undefined) return undefined;
  const list = messages as readonly Json[];
  const answered = readAnswer(value);
  const last = list.at(-1);
  const isLastAnswer = isMapping(last) && last['role'] === 'assistant';
  const output = answered ?? (isLastAnswer ? readText(last['content']) : undefined);
  if (output === undefined) return undefined;
  return [
    {
      input: answered === undefined && isLastAnswer ? list.slice(0, -1) : list,
      output,
      at: readTime(firstOf(value, TIMES)),
      score: readScore(firstOf(value, ['feedback', 'metadata.feedback', 'score', 'rating'])),
      category: readCategory(firstOf(value, ['category', 'metadata.category', 'request.metadata.category'])),
    },
  ];
};

function readAnswer(value: Json): string | undefined {
  const choices = firstOf(value, ANSWERS);
  const [choice] = Array.isArray(choices) ? (choices as readonly Json[]) : [];
  const message = isMapping(choice) ? (choice['message'] ?? choice) : undefined;
  const content = isMapping(message) ? readText(message['content'] ?? message['text']) : undefined;
  if (content !== undefined) return content;
  const response = firstOf(value, RESPONSES);
  return isMapping(response) ? readText(response['content']) : readText(response);
}
