import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/samples/collect.ts';
import { callVerb } from '../support/io.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

function rowsIn(dir: TempDir, folder = 'logs'): Record<string, unknown>[] {
  const files = readdirSync(path.join(dir.path, folder));
  return files.flatMap((file) =>
    readFileSync(path.join(dir.path, folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  );
}

describe('collect', () => {
  it('appends redacted rows to the file of the day, which sample reads', async () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'logs');
    expect(
      collect(
        {
          input: [{ role: 'user', content: 'I am Ada, sir@example.com, order A-17' }],
          output: 'Hello Ada',
          feedback: { score: 0.9, comment: 'call +49 30 1234567' },
          metadata: { category: 'greeting', user: 'bob@example.com' },
        },
        { folder, names: ['Ada'], patterns: [/A-\d+/] },
      ),
    ).toBe(true);
    collect({ input: 'Next?', output: 'Yes', timestamp: '2026-11-20T10:00:00Z' }, { folder });
    expect(readdirSync(folder)).toEqual([`${new Date().toISOString().slice(0, 10)}.jsonl`]);
    expect(rowsIn(dir)).toEqual([
      {
        timestamp: expect.any(String) as string,
        input: [{ role: 'user', content: 'I am [NAME], [EMAIL], order [REDACTED]' }],
        output: 'Hello [NAME]',
        feedback: { score: 0.9, comment: 'call [PHONE]' },
        metadata: { category: 'greeting', user: '[EMAIL]' },
      },
      { timestamp: '2026-11-20T10:00:00.000Z', input: 'Next?', output: 'Yes', feedback: null, metadata: {} },
    ]);
    const { out } = await callVerb('sample', ['logs', '--out', 'b.yaml', '--days', '90'], dir.path);
    expect(out).toContain('b.yaml: 2 cases of 2 exchanges');
  });

  it('never throws into the application', () => {
    using dir = createTempDir({ 'a-file': '' });
    mkdirSync(path.join(dir.path, 'logs'));
    const folder = path.join(dir.path, 'logs');
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const hostile = {
      get input(): string {
        throw new Error('no');
      },
      output: '',
    };
    const errors: unknown[] = [];
    const onError = (error: unknown): void => {
      errors.push(error);
      throw new Error('the application’s own');
    };
    const unfit = { input: 1, output: 2 } as unknown as Parameters<typeof collect>[0];
    expect([
      collect({ input: 'a', output: 'b', metadata: circle }, { folder, onError }),
      collect(hostile, { folder, onError }),
      collect(unfit, { folder, onError }),
      collect({ input: 'a', output: 'b', timestamp: 'never' }, { folder, onError }),
      collect({ input: 'a'.repeat(2_000_000), output: 'b' }, { folder, onError }),
      collect({ input: 'a', output: 'b' }, { folder: path.join(dir.path, 'a-file'), onError }),
    ]).toEqual([false, false, false, false, false, false]);
    expect(errors).toHaveLength(6);
    expect(rowsIn(dir)).toEqual([]);
  });
});
