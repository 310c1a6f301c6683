/**
 * A model server on the loopback for measurements: speaks OpenAI's protocol, answers what `[[answer:X]]` in the prompt
 * says after `--latency` milliseconds. Prints its address as JSON on its first line.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const latencyMs = Number(process.argv[process.argv.indexOf('--latency') + 1]);

const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const content = /\[\[answer:(.*?)\]\]/.exec(Buffer.concat(chunks).toString())?.[1] ?? '';
    const body = JSON.stringify({
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 40, completion_tokens: 2, total_tokens: 42 },
    });
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    }, latencyMs);
  });
});
server.listen(0, '127.0.0.1', 4096, () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
