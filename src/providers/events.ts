import { isFilled, property } from './error-body.ts';

const LINE_END = /\r\n|\n|\r/;

/** One event of a stream as it was sent: its name, and the lines of its data. */
type RawEvent = { readonly name: string; readonly data: string };

/**
 * Reads a streamed answer, which has arrived whole by now: the JSON value of each of its server-sent events up to
 * `[DONE]`, an error under `error`, and words that are no JSON as they are. A body that is one JSON value is one event:
 * some servers answer as if no stream had been asked for, with errors above all.
 */
export function readEvents(text: string): unknown[] {
  if (/^\s*[[{]/.test(text)) return [JSON.parse(text)];
  const raw = splitEvents(text);
  if (raw.length === 0 && text.trim() !== '') return [text];
  const end = raw.findIndex(({ data }) => data === '[DONE]');
  return raw.slice(0, end === -1 ? undefined : end).map(readEvent);
}

/** Splits a body into its events by the rules of HTML's standard; those without data, such as comments, are left out. */
function splitEvents(text: string): RawEvent[] {
  const events: RawEvent[] = [];
  let [name, data]: [string, string[]] = ['', []];
  for (const line of [...text.split(LINE_END), '']) {
    if (line.startsWith('data:')) data.push(line.slice('data:'.length));
    else if (line.startsWith('event:')) name = line.slice('event:'.length).trim();
    if (line !== '') continue;
    const joined = data.join('\n').trim();
    if (joined !== '' || name === 'error') events.push({ name, data: joined });
    [name, data] = ['', []];
  }
  return events;
}

function readEvent({ name, data }: RawEvent): unknown {
  const value = readData(data);
  if (name !== 'error' || isFilled(property(value, 'error'))) return value;
  return { error: isFilled(value) ? value : 'an error without words' };
}

/** Reads the data of an event; what begins like JSON must be it, or a cut piece of an answer would be lost. */
function readData(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (error) {
    if (/^[[{]/.test(data)) throw error;
    return data;
  }
}
