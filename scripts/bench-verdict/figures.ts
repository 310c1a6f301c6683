import type { Coverage } from './coverage.ts';

/** Shares of families that are red, and answers asked per case; each a list by method. */
export type Measured = {
  readonly name: string;
  readonly sizes: readonly {
    readonly size: number;
    readonly red: readonly number[];
    readonly answers: readonly number[];
  }[];
};

/** What the benchmark of the verdict found. */
export type Figures = {
  readonly families: number;
  readonly methods: readonly string[];
  readonly harmless: readonly Measured[];
  readonly worse: readonly Measured[];
  readonly coverage: readonly Coverage[];
};

/** Renders the figures as Markdown tables. */
export function renderFigures(figures: Figures): string {
  return [renderAlarms(figures), renderPower(figures), renderMethods(figures), renderCoverage(figures)].join(
    '\n\n',
  );
}

/** False alarms of the verdict, by world and size of the family. */
export function renderAlarms({ families, harmless }: Figures): string {
  return renderSizes(`% of ${families} families red, though nothing is worse`, harmless);
}

/** Power of the verdict, by world and size of the family. */
export function renderPower({ families, worse }: Figures): string {
  return renderSizes(`% of ${families} families in which the dropped cell is red`, worse);
}

function renderSizes(title: string, worlds: readonly Measured[]): string {
  const sizes = worlds[0]?.sizes ?? [];
  const heads = sizes.map(({ size }) => `${size} cell${size > 1 ? 's' : ''}`);
  return table(
    [title, ...heads],
    worlds.map((world) => [world.name, ...world.sizes.map(({ red: [ours = 0] }) => share(ours))]),
  );
}

/** What each way to decide finds, and what it costs, in the plainest worlds. */
export function renderMethods({ methods, harmless, worse }: Figures): string {
  const [[quiet], [dropped]] = [harmless, worse];
  const by = (world: Measured | undefined, key: 'red' | 'answers', method: number): number[] =>
    world?.sizes.map((size) => size[key][method] ?? 0) ?? [];
  return table(
    ['100 cases, 1 / 5 / 20 cells', '% red, nothing changed', '% red, one dropped', 'answers per case'],
    methods.map((name, method) => [
      name,
      by(quiet, 'red', method).map(share).join(' / '),
      by(dropped, 'red', method).map(share).join(' / '),
      by(quiet, 'answers', method).map(answers).join(' / '),
    ]),
  );
}

/** How often the intervals that are shown hold what is true. */
export function renderCoverage({ coverage }: Figures): string {
  return table(
    [
      'cases',
      'trials before',
      'now',
      'true change',
      '% of intervals of a change',
      '% of intervals of a rate',
    ],
    coverage.map(({ cases, before, after, factor, change, rate }) => [
      String(cases),
      String(before),
      String(after),
      factor === 1 ? 'none' : '-8 points',
      share(change),
      share(rate),
    ]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [line(heads), line(heads.map((_, i) => (i === 0 ? ':--' : '--:'))), ...rows.map(line)].join('\n');
}

function share(value: number): string {
  return (100 * value).toFixed(1);
}

function answers(value: number): string {
  return value.toFixed(2);
}
