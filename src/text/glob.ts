// Libraries make regular expressions of globs, which take hours for some; here all ways through them are followed at once.
import { readTokens, takesAny, takesInName, takesSlash } from './glob-tokens.ts';
import type { GlobToken, Taker } from './glob-tokens.ts';

/** Longest glob. */
const MAX_LENGTH = 256;
const RANGE = /\{[^{},]*\.\.[^{},]*\}/;
const EXTENDED = /[()|"]|[\]}]\+/;

/** Says which globs are allowed, where this is none; undefined where it is one. */
export function explainGlob(glob: string): string | undefined {
  if (glob.length > MAX_LENGTH) return `a glob of at most ${MAX_LENGTH} characters`;
  // Without what stands for itself: after a backslash, or between brackets.
  const bare = glob.replaceAll(/\\[^A-Za-z0-9]/g, '_').replaceAll(/\[[^\]]+\]/g, '[]');
  if (bare.startsWith('!')) return 'a glob of what to take: one with `!` before it is not supported';
  if (bare.includes('\\'))
    return 'a glob with forward slashes; a backslash may stand before a mark such as `*`';
  if (RANGE.test(bare)) return 'a glob that names its alternatives, `{1,2}`: `{1..9}` is not supported';
  if (!EXTENDED.test(bare)) return undefined;
  return 'a glob of `*`, `**`, `?`, `[...]` and `{a,b}`: `(a|b)`, `"a"` and `[a]+` are not supported; in a name, a backslash stands before `(`, `)`, `|` and `"`';
}

/** Gives the folder, or the one file, in which all lies that a glob can match. */
export function baseOfGlob(glob: string): string {
  const steps = withoutDot(glob).split('/');
  const first = steps.findIndex((step) => /[*?[{]/.test(step.replaceAll(/\\./gs, '')));
  return steps
    .slice(0, first === -1 ? steps.length : first)
    .join('/')
    .replaceAll(/\\(.)/gs, '$1');
}

/** Ways through globs that a beginning of a path leaves open: indexes of steps. */
export type Ways = readonly number[];

/** Takes a character, or leads on without one where `takes` is undefined; the last step has no `next`. */
type Step = { readonly takes?: Taker; next: readonly number[] };

const END = 0;

/**
 * Matches paths, parted by forward slashes, with any of some globs, one part of a path after the other. Time grows with
 * the length of a path times that of the globs.
 */
export class GlobMatcher {
  /** Ways that are open before a path begins. */
  readonly start: Ways;
  readonly #steps: Step[] = [{ next: [] }];
  /** The round in which each step was last reached. */
  readonly #reachedIn: number[] = [];
  #round = 0;

  constructor(globs: readonly string[]) {
    this.start = this.#reach(globs.map((glob) => this.#addAll(readTokens(withoutDot(glob)), END)));
  }

  /** Gives the ways that are open after more of a path; none where no path that goes on so can match. */
  advance(ways: Ways, text: string): Ways {
    let open = ways;
    for (let at = 0; at < text.length && open.length > 0; at += 1) {
      const code = text.charCodeAt(at);
      open = this.#reach(
        open.flatMap((index) => {
          const step = this.#steps[index];
          return step?.takes?.(code) === true ? step.next : [];
        }),
      );
    }
    return open;
  }

  /** Tells whether a path that ends here matches. */
  accepts(ways: Ways): boolean {
    return ways.includes(END);
  }

  /** Gives the steps that take a character, or the end, to which others lead without one. */
  #reach(from: readonly number[]): Ways {
    this.#round += 1;
    const ways: number[] = [];
    const open = [...from];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.#reachedIn[index] === this.#round) continue;
      this.#reachedIn[index] = this.#round;
      const step = this.#steps[index];
      if (step === undefined) continue;
      if (step.takes !== undefined || index === END) ways.push(index);
      else open.push(...step.next);
    }
    return ways;
  }

  #add(step: Step): number {
    return this.#steps.push(step) - 1;
  }

  /** Adds tokens in a row, after which `next` follows, and gives the first one's step. */
  #addAll(tokens: readonly GlobToken[], next: number): number {
    return tokens.reduceRight((after, token) => this.#addToken(token, after), next);
  }

  #addToken(token: GlobToken, next: number): number {
    switch (token.kind) {
      case 'one':
        return this.#add({ takes: token.takes, next: [next] });
      case 'star':
        return this.#repeat(takesInName, next);
      case 'rest':
        return this.#repeat(takesAny, next);
      case 'folders':
        return this.#add({ next: [next, this.#repeat(takesAny, this.#slash(next))] });
      case 'below':
        return this.#add({ next: [next, this.#slash(this.#repeat(takesAny, next))] });
      case 'choice':
        return this.#add({ next: token.alternatives.map((tokens) => this.#addAll(tokens, next)) });
    }
  }

  #slash(next: number): number {
    return this.#add({ takes: takesSlash, next: [next] });
  }

  #repeat(takes: Taker, next: number): number {
    const fork = this.#add({ next: [] });
    const again = this.#add({ takes, next: [fork] });
    this.#steps[fork] = { next: [next, again] };
    return fork;
  }
}

function withoutDot(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, '');
}
