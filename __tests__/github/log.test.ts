import { describe, expect, it } from 'vitest';
import { Log } from '../../src/github/log.ts';
import { KEY } from '../support/action-world.ts';
import { captureOutput } from '../support/captured-output.ts';
import { HOSTILE } from '../support/hostile.ts';
import { listCommands } from '../support/runner.ts';

const KINDS = ['info', 'notice', 'warning', 'error'] as const;

/** What a log prints. */
function printed(act: (log: Log) => void): string {
  const log = new Log();
  using output = captureOutput();
  log.hide([KEY]);
  const masked = output.read();
  act(log);
  return output.read().slice(masked.length);
}

describe('Log', () => {
  it('prints a line', () => {
    expect(printed((log) => log.info('asking'))).toBe('asking\n');
  });

  it.each(['notice', 'warning', 'error'] as const)('has GitHub show a %s with the run', (kind) => {
    expect(printed((log) => log[kind]('odd'))).toBe(`::${kind}::odd\n`);
  });

  it('has GitHub fold what is told in a group, also where it fails', async () => {
    const log = new Log();
    using output = captureOutput();
    const act = (): Promise<never> => {
      log.info('asking');
      return Promise.reject(new Error('no'));
    };
    await expect(log.group('Asking\n::error::x', act)).rejects.toThrow('no');
    const text = output.read();
    expect(listCommands(text)).toEqual(['group', 'endgroup']);
    expect(text).toMatch(/^::group::Asking.*\nasking\n::endgroup::\n$/);
  });

  it.each(HOSTILE)('lets no workflow command out of %j', (text) => {
    expect(listCommands(printed((log) => log.info(text)))).toEqual([]);
    for (const kind of ['notice', 'warning', 'error'] as const)
      expect(listCommands(printed((log) => log[kind](text)))).toEqual([kind]);
  });

  it.each(KINDS)('prints one line for an %s of many', (kind) => {
    const text = 'one\r\ntwo\u2028three\u0085four';
    expect(printed((log) => log[kind](text)).match(/[\r\n\u2028\u0085]/g)).toEqual(['\n']);
  });

  it.each(KINDS)('hides a key in an %s', (kind) => {
    const out = printed((log) => log[kind](`refused ${KEY}`));
    expect(out).toContain('refused ***');
    expect(out).not.toContain(KEY);
  });

  it('hides a key that lies where a line is cut', () => {
    const out = printed((log) => log.info('x'.repeat(990) + KEY));
    expect(out).not.toContain(KEY.slice(0, 8));
  });

  it('hides what it is told last beside what it was told before', () => {
    const out = printed((log) => {
      log.hide(['sk-another-a8f3kd92']);
      log.info(`with sk-another-a8f3kd92 and ${KEY}`);
    });
    expect(out).toMatch(/^::add-mask::sk-another-a8f3kd92\n/);
    expect(out).toMatch(/\nwith \*\*\* and \*\*\*\n$/);
  });

  it('has GitHub mask a key once, and each line of one of several', () => {
    const key = '-----BEGIN KEY-----\r\nMIIEvQIBADANBg\nnone';
    const out = printed((log) => {
      log.hide([key, 'none', '']);
      log.hide([KEY, key]);
      log.info('MIIEvQIBADANBg');
    });
    const lines = out.split('\n');
    for (const text of [
      '-----BEGIN KEY-----%0D%0AMIIEvQIBADANBg%0Anone',
      '-----BEGIN KEY-----',
      'MIIEvQIBADANBg',
    ])
      expect(lines.filter((line) => line === `::add-mask::${text}`)).toHaveLength(1);
    expect(lines).not.toContain('::add-mask::none');
    expect(lines.slice(-2)).toEqual(['***', '']);
  });

  it('has GitHub mask a key in its other spellings too, and no word of ours', () => {
    const key = 'sk-a/b"8fK2mQ0x';
    const log = new Log();
    using output = captureOutput();
    log.hide([key, 'exact_match', 'EMPTY']);
    const masks = output.read().trimEnd().split('\n');
    for (const form of [
      Buffer.from(key).toString('base64'),
      Buffer.from(key).toString('base64url'),
      encodeURIComponent(key).replaceAll('%', '%25'),
      JSON.stringify(key).slice(1, -1),
      Array.from(key).reverse().join(''),
    ])
      expect(masks).toContain(`::add-mask::${form}`);
    expect(masks.join('\n')).not.toMatch(/exact_match|EMPTY/);
  });

  it('hides the keys of texts that leave by another way', () => {
    let text = '';
    printed((log) => (text = log.redact(`\n::error::${KEY}`)));
    expect(text).toBe('\n::error::***');
  });

  it('cuts a line to a thousand characters', () => {
    expect(printed((log) => log.info('x'.repeat(5000)))).toHaveLength(1001);
  });

  it('has GitHub show nine warnings, and prints the others', () => {
    const out = printed((log) => {
      for (let number = 1; number <= 11; number += 1) log.warning(`odd ${number}`);
    });
    expect(listCommands(out)).toHaveLength(9);
    expect(out).toContain('\nwarning: odd 10\nwarning: odd 11\n');
  });
});
