import type { Handler } from './loopback.ts';
import { sendJson } from './loopback.ts';
import type { Protocol } from './protocols.ts';

/** What a judge was sent, as one text, whatever the protocol. */
export function textOf(body: Record<string, unknown>): string {
  const {
    system,
    prompt,
    messages = [],
  } = body as {
    system?: string;
    prompt?: string;
    messages?: { content: string }[];
  };
  return [system, prompt, ...messages.map(({ content }) => content)].filter(Boolean).join('\n');
}

/** The nonce that a request asks to be repeated. */
export function nonceOf(text: string): string {
  return Array.from(text.matchAll(/"const":"(\w+)"/g)).at(-1)?.[1] ?? 'none';
}

/** A verdict that gives each criterion of a request the same score. */
export function verdictOf(text: string, score: unknown, nonce = nonceOf(text)): string {
  const schema = text.slice(text.lastIndexOf('{"type":"object","properties":{"nonce"'));
  const { properties } = JSON.parse(listObjects(schema)[0] ?? '') as {
    properties: { scores: { properties: Record<string, unknown> } };
  };
  const names = Object.keys(properties.scores.properties);
  const scores = Object.fromEntries(names.map((name) => [name, { reason: `As to ${name}.`, score }]));
  return JSON.stringify({ nonce, scores });
}

/** Every JSON object in a text, one within another too, in the order in which they begin. */
export function listObjects(text: string): string[] {
  const found: string[] = [];
  for (let start = text.indexOf('{'); start !== -1; start = text.indexOf('{', start + 1))
    for (let end = text.indexOf('}', start); end !== -1; end = text.indexOf('}', end + 1)) {
      const piece = text.slice(start, end + 1);
      try {
        JSON.parse(piece);
        found.push(piece);
        break;
      } catch {
        // It goes on.
      }
    }
  return found;
}

/** A server's answer that says what a judge makes of its request. */
export function judgeBy(protocol: Protocol, reply: (text: string, count: number) => string): Handler {
  return ({ body }, response, count) => sendJson(response, protocol.answer(reply(textOf(body), count)));
}
