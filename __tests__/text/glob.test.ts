import { describe, expect, it } from 'vitest';
import { baseOfGlob, explainGlob, GlobMatcher } from '../../src/text/glob.ts';

function matches(glob: string, path: string): boolean {
  const matcher = new GlobMatcher([glob]);
  return matcher.accepts(matcher.advance(matcher.start, path));
}

describe('GlobMatcher', () => {
  it.each([
    ['a.md', ['a.md'], ['b.md', 'a.mdx', 'aamd', 'x/a.md']],
    ['*.md', ['a.md', '.md', '.a.md'], ['a.mdx', 'x/a.md']],
    ['**/*.md', ['a.md', 'x/a.md', 'x/.y/a.md'], ['a.mdx', 'x/md']],
    ['**.md', ['a.md', 'x/y/a.md'], ['a.txt']],
    ['a/**', ['a', 'a/b', 'a/b/c'], ['ab', 'b/a']],
    ['*/**', ['a/b', 'a/b/c'], ['a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab', 'a/b/c']],
    ['a**/b', ['a/b', 'ax/b'], ['a/x/b', 'ax/y/b']],
    ['a/**b', ['a/b', 'a/xb'], ['a/x/b']],
    ['?b', ['ab', 'cb'], ['b', 'aab', '/b']],
    ['[ab]c', ['ac', 'bc', '[ab]c'], ['cc', 'abc']],
    ['app/[id]/page.ts', ['app/[id]/page.ts', 'app/i/page.ts'], ['app/id/page.ts']],
    ['[a-c].md', ['a.md', 'b.md'], ['d.md', '-.md', '[a-c].md']],
    ['[!a-c].md', ['d.md'], ['a.md', '/.md']],
    ['[^a]x', ['bx'], ['ax', '/x']],
    ['*.{yaml,yml,json}', ['a.yml', 'b.json'], ['a.ya', 'a.{yaml,yml,json}']],
    ['{a,b/{c,d}}.md', ['a.md', 'b/c.md', 'b/d.md'], ['b.md', 'c.md']],
    ['{**/,}x', ['x', 'a/x', 'a/b/x'], ['ax', 'a/bx']],
    ['x{,.md}', ['x', 'x.md'], ['x.m']],
    ['{a}', ['{a}'], ['a']],
    ['a\\*b', ['a*b'], ['axb', 'a\\*b']],
    ['./a/*', ['a/b'], ['./a/b']],
    ['../a/*', ['../a/b'], ['a/b']],
    ['[a', ['[a'], ['a']],
    ['a,b}', ['a,b}'], ['a', 'b']],
    ['a{b,c', ['a{b,c'], ['ab', 'ac']],
  ])('%s', (glob, those, others) => {
    expect(those.filter((path) => !matches(glob, path))).toEqual([]);
    expect(others.filter((path) => matches(glob, path))).toEqual([]);
  });

  // Each of these would take a backtracking matcher longer than the universe has.
  it.each([
    ['**/a/'.repeat(50) + 'zz', 'a/'.repeat(2000) + 'x'],
    ['*a'.repeat(120) + 'z', 'a'.repeat(4000)],
    ['{a,aa,aaa}'.repeat(25) + 'z', 'a'.repeat(4000)],
    ['{**/,}'.repeat(40) + 'zz', 'a/'.repeat(2000) + 'x'],
    ['?*'.repeat(100) + '[z]', 'a'.repeat(4000)],
    ['{'.repeat(250), 'a'.repeat(4000)],
    ['{a,'.repeat(60) + '}'.repeat(60), 'a'.repeat(4000)],
  ])('follows all ways at once: %s', (glob, path) => {
    expect(explainGlob(glob)).toBeUndefined();
    expect(matches(glob, path)).toBe(false);
  });

  it('matches any of several globs', () => {
    const matcher = new GlobMatcher(['a/*', 'b/**']);
    const paths = ['a/x', 'b/x/y', 'c/x'];
    expect(paths.map((path) => matcher.accepts(matcher.advance(matcher.start, path)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('tells where no path can match any more', () => {
    const matcher = new GlobMatcher(['a/*.md']);
    expect(matcher.advance(matcher.start, 'b')).toEqual([]);
    expect(matcher.advance(matcher.start, 'a/b/')).toEqual([]);
  });
});

describe('explainGlob', () => {
  it.each([
    '**/*.md',
    'a/{b,c}/[x-z]?.md',
    'app/\\(group\\)/*.ts',
    'app/[(]group[)]/*.ts',
    'x+y/*',
    'docs/!a.md',
    'a..b/{c.d,e}',
    'é/日本/*',
  ])('takes %s', (glob) => {
    expect(explainGlob(glob)).toBeUndefined();
  });

  it.each([
    ['!docs/**', 'one with `!` before it is not supported'],
    ['{1..1000000}/x', '`{1..9}` is not supported'],
    ['{a..e}', '`{1..9}` is not supported'],
    ['(a|b)/*', '`(a|b)`, `"a"` and `[a]+` are not supported'],
    ['+(a|aa)b', 'are not supported'],
    ['a|b', 'are not supported'],
    ['"a*"', 'are not supported'],
    ['[ab]+', 'are not supported'],
    ['docs\\a\\*.md', 'forward slashes'],
    ['a'.repeat(257), 'at most 256 characters'],
  ])('refuses %s', (glob, reason) => {
    expect(explainGlob(glob)).toContain(reason);
  });
});

describe('baseOfGlob', () => {
  it.each([
    ['**/*.md', ''],
    ['*.md', ''],
    ['a/b/*.md', 'a/b'],
    ['./a/**', 'a'],
    ['../a/{b,c}', '../a'],
    ['a/b.md', 'a/b.md'],
    ['a/\\[b\\]/*', 'a/[b]'],
    ['a[b]/c', ''],
  ])('%s', (glob, base) => {
    expect(baseOfGlob(glob)).toBe(base);
  });
});
