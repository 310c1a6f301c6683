import { afterEach, describe, expect, it, vi } from 'vitest';
import { startAnthropicBatches, startOpenAiBatches } from '../../support/batch-servers.ts';
import { KEY, open } from '../../support/provider-conformance.ts';

/** Headers that tell a server who asks, and how. */
const TELLING = /^(?:accept|authorization|x-api-key|anthropic-.*|openai-.*|x-of-theirs)$/;

describe('an SDK for batches', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['openai', startOpenAiBatches, { accept: 'application/json', authorization: `Bearer ${KEY}` }],
    [
      'anthropic',
      startAnthropicBatches,
      {
        accept: 'application/json',
        'anthropic-version': expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        'x-api-key': KEY,
        authorization: `Bearer ${KEY}`,
      },
    ],
  ])('sends nothing that environment variables of its own say: %s', async (name, start, told) => {
    for (const owner of ['OPENAI', 'ANTHROPIC']) {
      vi.stubEnv(`${owner}_BASE_URL`, 'http://127.0.0.1:1');
      vi.stubEnv(`${owner}_API_KEY`, 'theirs');
      vi.stubEnv(`${owner}_AUTH_TOKEN`, 'theirs');
      vi.stubEnv(`${owner}_ORG_ID`, 'theirs');
      vi.stubEnv(`${owner}_PROJECT_ID`, 'theirs');
      const named = ['anthropic-version: theirs', 'anthropic-beta: theirs', 'x-of-theirs: theirs'];
      vi.stubEnv(`${owner}_CUSTOM_HEADERS`, named.join('\n'));
    }
    await using server = await start();
    await using provider = await open(name, server);
    const client = await provider.openBatch?.();
    await client?.list(0);
    const sent = server.headers.map((headers) =>
      Object.fromEntries(Object.entries(headers).filter(([header]) => TELLING.test(header))),
    );
    expect(sent).toEqual([told]);
  });
});
