/** What an answer says beside its content; `finish: null` leaves the finish reason out. */
type Overrides = { readonly finish?: string | null } & Readonly<Record<string, unknown>>;

/** One protocol as its server speaks it: whole answers, streamed ones, and what stands for a partial one. */
export type Protocol = {
  readonly path: string;
  readonly answer: (content: unknown, overrides?: Overrides) => object;
  /** The last three pieces hold the end: the first of them its reason. */
  readonly stream: (
    parts: readonly unknown[],
    overrides?: { readonly finish?: string },
  ) => {
    readonly type: string;
    readonly pieces: readonly string[];
  };
  readonly error: (message: string, code?: string | number) => object;
  /** An error as a piece of a stream. */
  readonly errorPiece: (message: string, code?: string | number) => string;
  /** Pieces of a stream that say nothing of the answer. */
  readonly oddPieces: readonly string[];
  /** Answers with the text `Paris` and the reasoning `Hm, Lyon?`, each as some server tells it. */
  readonly thoughtful: readonly object[];
  /** Pieces of a stream that tell the reasoning `Hm, Lyon?`. */
  readonly thoughtPieces: readonly string[];
  /** Answers with status 200 that are not whole. */
  readonly partial: readonly unknown[];
  /** Words for the ways to end. */
  readonly endings: readonly (readonly [word: string, reason: string])[];
  readonly refused: string;
};

const sse = (event: unknown, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(event)}\n\n`;

/** The chat completions of OpenAI. */
export const openAiProtocol: Protocol = {
  path: '/v1/chat/completions',
  answer: (content, { finish = 'stop', ...beside } = {}) => ({
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content },
        ...(finish !== null && { finish_reason: finish }),
      },
    ],
    usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
    ...beside,
  }),
  stream: (parts, { finish = 'stop' } = {}) => ({
    type: 'text/event-stream',
    pieces: [
      ...parts.map((content) => sse({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
      sse({ choices: [{ index: 0, delta: {}, finish_reason: finish }] }),
      sse({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } }),
      'data: [DONE]\n\n',
    ],
  }),
  error: (message, code = 'error') => ({ error: { message, type: 'error', code } }),
  errorPiece: (message, code = 'error') => sse({ error: { message, code }, choices: [] }),
  oddPieces: [
    ': a comment\n\n',
    sse({ usage: null }),
    sse({ choices: null }),
    sse({ choices: [] }),
    sse({ choices: [{ index: 0 }] }),
    sse({ choices: [null] }),
    sse({ choices: [null, { index: 0, delta: {} }] }),
    sse({ choices: [{ index: 0, message: null, delta: {} }] }),
    sse({ choices: [], error: {} }),
    sse({ choices: [], error: { message: '', code: 0 } }),
    'data:\n\n',
    'id: 5\ndata: \n\n',
    'data: keep-alive\n\n',
    sse({ choices: [{ index: 0, delta: null, finish_reason: '' }] }),
    sse({ choices: [{ index: 0, delta: { role: 'assistant', content: null } }], error: null }),
    sse({ choices: [{ index: 1, delta: { content: 'Lyon' }, finish_reason: 'length' }] }),
    sse(null),
    sse([]),
  ],
  partial: [
    {},
    { choices: [] },
    { choices: null },
    { choices: [{ message: { content: '' }, finish_reason: null }] },
    { choices: [{ message: null, finish_reason: 'stop' }] },
    { choices: [{ message: { content: 7 }, finish_reason: 'stop' }] },
    'text',
    null,
  ],
  endings: [
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'filtered'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
  ],
  thoughtful: [
    { content: 'Paris', reasoning_content: 'Hm, Lyon?' },
    { content: 'Paris', reasoning: 'Hm, Lyon?' },
    { content: 'Paris', reasoning_content: 'Hm, Lyon?', reasoning: 'Hm, Lyon?' },
    { content: 'Paris', reasoning: null, reasoning_content: ['Hm, ', { text: 'Lyon?' }] },
    {
      content: [
        { type: 'thinking', thinking: [{ type: 'text', text: 'Hm, Lyon?' }] },
        { type: 'text', text: 'Paris' },
      ],
    },
  ].map((message) => ({
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
  })),
  thoughtPieces: [
    sse({ choices: [{ index: 0, delta: { content: null, reasoning_content: 'Hm, ' } }] }),
    sse({ choices: [{ index: 0, delta: { content: '', reasoning: 'Lyon' } }] }),
    sse({ choices: [{ index: 0, delta: { content: [{ type: 'thinking', thinking: '?' }] } }] }),
  ],
  refused: 'content_filter',
};

/** The messages of Anthropic. */
export const anthropicProtocol: Protocol = {
  path: '/v1/messages',
  answer: (text, { finish = 'end_turn', ...beside } = {}) => ({
    id: 'm1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: Array.isArray(text) ? text : [{ type: 'text', text }],
    ...(finish !== null && { stop_reason: finish }),
    stop_sequence: null,
    usage: { input_tokens: 7, output_tokens: 3 },
    ...beside,
  }),
  stream: (parts, { finish = 'end_turn' } = {}) => ({
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
        { type: 'message_delta', delta: { stop_reason: finish }, usage: { output_tokens: 3 } },
        'message_delta',
      ),
      sse({ type: 'ping' }, 'ping'),
      sse({ type: 'message_stop' }, 'message_stop'),
    ],
  }),
  error: (message, code = 'error') => ({ type: 'error', error: { type: code, message } }),
  errorPiece: (message, code = 'error') => sse({ type: 'error', error: { type: code, message } }, 'error'),
  oddPieces: [
    ': a comment\n\n',
    sse({ type: 'ping' }, 'ping'),
    sse({ type: 'content_block_delta', index: 0, delta: null }, 'content_block_delta'),
    sse({ type: 'content_block_delta', index: 0 }, 'content_block_delta'),
    sse(
      { type: 'content_block_delta', delta: { type: 'input_json_delta', partial_json: '{' } },
      'content_block_delta',
    ),
    sse({ type: 'content_block_start', content_block: null }, 'content_block_start'),
    sse({ type: 'message_delta', delta: { stop_reason: null }, usage: null }, 'message_delta'),
    sse({ type: 'unknown' }, 'unknown'),
    sse({ type: 'ping' }),
    'event: keepalive\ndata: keep\n\n',
    'data:\n\n',
    sse(null, 'unknown'),
  ],
  partial: [{}, { content: [], stop_reason: null }, { content: null, stop_reason: 'end_turn' }, 'text', null],
  endings: [
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['refusal', 'refusal'],
    ['tool_use', 'tool_calls'],
    ['pause_turn', 'tool_calls'],
  ],
  thoughtful: [
    {
      content: [
        { type: 'thinking', thinking: 'Hm, Lyon?', signature: 's' },
        { type: 'redacted_thinking', data: 'xxx' },
        { type: 'text', text: 'Paris' },
      ],
      stop_reason: 'end_turn',
    },
  ],
  thoughtPieces: [
    sse(
      { type: 'content_block_start', content_block: { type: 'thinking', thinking: '' } },
      'content_block_start',
    ),
    ...['Hm, ', 'Lyon?'].map((thinking) =>
      sse(
        { type: 'content_block_delta', delta: { type: 'thinking_delta', thinking } },
        'content_block_delta',
      ),
    ),
    sse(
      { type: 'content_block_delta', delta: { type: 'signature_delta', signature: 's' } },
      'content_block_delta',
    ),
    sse(
      { type: 'content_block_start', content_block: { type: 'redacted_thinking', data: 'x' } },
      'content_block_start',
    ),
  ],
  refused: 'refusal',
};

/** Ollama's own protocol. */
export const ollamaProtocol: Protocol = {
  path: '/api/generate',
  answer: (response, { finish = 'stop', ...beside } = {}) => ({
    model: 'm',
    response,
    done: true,
    ...(finish !== null && { done_reason: finish }),
    prompt_eval_count: 7,
    eval_count: 3,
    ...beside,
  }),
  stream: (parts, { finish = 'stop' } = {}) => ({
    type: 'application/x-ndjson',
    pieces: [
      ...parts.map((response) => `${JSON.stringify({ response, done: false })}\n`),
      `${JSON.stringify({ response: '', done: true, done_reason: finish, prompt_eval_count: 7, eval_count: 3 })}\n`,
      '\n',
      '\n',
    ],
  }),
  error: (message, code = 'error') => ({ error: message, code }),
  errorPiece: (message, code = 'error') => `${JSON.stringify({ error: message, code })}\n`,
  oddPieces: [
    '\n',
    'null\n',
    '[]\n',
    '{}\n',
    `${JSON.stringify({ response: null, done: false })}\n`,
    `${JSON.stringify({ status: 'loading model', error: '' })}\n`,
  ],
  partial: [
    {},
    { response: 'x', done: false },
    { response: '', done_reason: '' },
    { response: null, done: true },
    'text',
    null,
  ],
  endings: [
    ['stop', 'stop'],
    ['length', 'length'],
    ['load', 'stop'],
    ['unload', 'stop'],
  ],
  thoughtful: [{ response: 'Paris', thinking: 'Hm, Lyon?', done: true, done_reason: 'stop' }],
  thoughtPieces: ['Hm, ', 'Lyon?'].map(
    (thinking) => `${JSON.stringify({ response: '', thinking, done: false })}\n`,
  ),
  refused: 'load',
};
