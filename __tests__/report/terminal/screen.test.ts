import { describe, expect, it } from 'vitest';
import { link, paint, PLAIN, readScreen } from '../../../src/report/terminal/screen.ts';

const TTY = { isTTY: true, columns: 80 };

describe('readScreen', () => {
  it.each([
    [{}, TTY, true],
    [{}, {}, false],
    [{ NO_COLOR: '1' }, TTY, false],
    [{ NO_COLOR: '' }, TTY, true],
    [{ TERM: 'dumb' }, TTY, false],
    [{ FORCE_COLOR: '1' }, {}, true],
    [{ FORCE_COLOR: '' }, {}, true],
    [{ FORCE_COLOR: '0' }, TTY, false],
    [{ FORCE_COLOR: 'false' }, TTY, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, {}, true],
  ])('with %j on %j has colours: %j', (env, stream, isColored) => {
    expect(readScreen(env, stream, '/').isColored).toBe(isColored);
  });

  it.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '4800' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ WT_SESSION: 'a' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
    [{ TERM_PROGRAM: 'tmux' }, false],
    [{}, false],
  ])('with %j has links: %j, and never where it is piped', (env, isLinked) => {
    expect(readScreen(env, TTY, '/').isLinked).toBe(isLinked);
    expect(readScreen({ ...env, FORCE_COLOR: '1' }, {}, '/').isLinked).toBe(false);
  });

  it('knows the end of a line only on a terminal', () => {
    expect(readScreen({}, TTY, '/').columns).toBe(80);
    expect(readScreen({}, { columns: 80 }, '/').columns).toBeNull();
    expect(readScreen({}, { isTTY: true, columns: 0 }, '/').columns).toBeNull();
  });
});

describe('paint and link', () => {
  it('leave a plain text as it is', () => {
    expect(paint(PLAIN, 'red', 'a')).toBe('a');
    expect(link(PLAIN, { file: 'a.yaml', line: 3 }, 'a')).toBe('a');
  });

  it('let no name of a file end the link', () => {
    const screen = { ...PLAIN, isLinked: true, cwd: '/p' };
    expect(link(screen, { file: 'a\u001b\\b c.yaml' }, 'a')).toMatch(
      /^\u001b\]8;;[!-~]+\u001b\\a\u001b\]8;;\u001b\\$/,
    );
  });
});
