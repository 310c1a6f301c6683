/** One protocol as its server speaks it: whole answers, streamed ones, and what stands for a partial one. */
export type Protocol = {
  readonly path: string;
  readonly answer: (text: string, overrides?: { finish?: string }) => object;
  readonly stream: (parts: readonly string[]) => {
    readonly type: string;
    readonly pieces: readonly string[];
  };
  readonly error: (message: string, code?: string) => object;
  /** Answers with status 200 that are not whole. */
  readonly partial: readonly unknown[];
  readonly refused: string;
};

const sse = (event: object, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(event)}\n\n`;

/** The chat completions of OpenAI. */
export const openAiProtocol: Protocol = {
  path: '/v1/chat/completions',
  answer: (content, { finish = 'stop' } = {}) => ({
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
  }),
  stream: (parts) => ({
    type: 'text/event-stream',
    pieces: [
      ...parts.map((content) => sse({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
      sse({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }),
      sse({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } }),
      'data: [DONE]\n\n',
    ],
  }),
  error: (message, code = 'error') => ({ error: { message, type: 'error', code } }),
  partial: [
    {},
    { choices: [] },
    { choices: [{ message: { content: 'x' }, finish_reason: null }] },
    'text',
    null,
  ],
  refused: 'content_filter',
};

/** The messages of Anthropic. */
export const anthropicProtocol: Protocol = {
  path: '/v1/messages',
  answer: (text, { finish = 'end_turn' } = {}) => ({
    id: 'm1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [{ type: 'text', text }],
    stop_reason: finish,
    stop_sequence: null,
    usage: { input_tokens: 7, output_tokens: 3 },
  }),
  stream: (parts) => ({
    type: 'text/event-stream',
    pieces: [
      sse(
        { type: 'message_start', message: { content: [], usage: { input_tokens: 7, output_tokens: 1 } } },
        'message_start',
      ),
      sse(
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        'content_block_start',
      ),
      ...parts.map((text) =>
        sse(
          { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } },
          'content_block_delta',
        ),
      ),
      sse(
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 3 } },
        'message_delta',
      ),
      sse({ type: 'message_stop' }, 'message_stop'),
    ],
  }),
  error: (message, code = 'error') => ({ type: 'error', error: { type: code, message } }),
  partial: [{}, { content: [], stop_reason: null }, 'text', null],
  refused: 'refusal',
};

/** Ollama's own protocol. */
export const ollamaProtocol: Protocol = {
  path: '/api/generate',
  answer: (response, { finish = 'stop' } = {}) => ({
    model: 'm',
    response,
    done: true,
    done_reason: finish,
    prompt_eval_count: 7,
    eval_count: 3,
  }),
  stream: (parts) => ({
    type: 'application/x-ndjson',
    pieces: [
      ...parts.map((response) => `${JSON.stringify({ response, done: false })}\n`),
      `${JSON.stringify({ response: '', done: true, done_reason: 'stop', prompt_eval_count: 7, eval_count: 3 })}\n`,
    ],
  }),
  error: (message) => ({ error: message }),
  partial: [{}, { response: 'x', done: false }, 'text'],
  refused: 'load',
};
