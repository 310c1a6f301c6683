import { createServer } from 'node:http';
import { OpenAI } from 'openai';
import { expect, it } from 'vitest';
import { UploadedFiles } from '../../../src/providers/batch/uploaded-files.ts';
import { listen } from '../../support/listen.ts';

it('holds no run at its end for a server that does not answer', async () => {
  const { promise: asked, resolve } = Promise.withResolvers<string | undefined>();
  await using server = await listen(createServer(({ url }) => resolve(url)));
  const client = new OpenAI({ apiKey: 'k', baseURL: server.url, maxRetries: 0 });
  await new UploadedFiles(client, 500).clear(['batch_1']);
  expect(await asked).toBe('/batches/batch_1');
});
