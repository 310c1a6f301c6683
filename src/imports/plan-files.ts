import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import { writeYaml } from '../text/write-yaml.ts';
import type { Imported, ImportedBenchmark } from './foreign.ts';
import { slugOf } from './slug.ts';

/** A file to be written, by its path in the working directory. */
export type PlannedFile = {
  readonly kind: 'benchmark' | 'cases' | 'config';
  readonly path: string;
  readonly text: string;
};

/** A config, the first of its models, and the benchmarks that are put to them. */
type Group = { readonly config: JsonObject; readonly model: string; readonly files: string[] };

/** Most cases that stand in a benchmark’s own file: what people can review there. */
const MAX_INLINE = 500;
const FOLDER = 'benchmarks';

/** Gives the files that hold what was imported: the benchmarks, and a config for those that are put to the same models. */
export function planFiles(all: readonly Imported[]): PlannedFile[] {
  const [stems, names] = [new Set<string>(), new Set<string>()];
  const groups = new Map<string, Group>();
  const files: PlannedFile[] = [];
  for (const imported of all) {
    const { models, apiKeys, settings } = imported;
    const written = imported.benchmarks.flatMap((one) => planBenchmark(one, stems, names));
    files.push(...written);
    if (models.length === 0 || written.length === 0) continue;
    const config = { api_keys: keysOf(apiKeys), models, ...settings };
    const key = canonicalJson(config);
    const group: Group = groups.get(key) ?? { config, model: models[0]?.id ?? '', files: [] };
    group.files.push(...written.flatMap(({ kind, path }) => (kind === 'benchmark' ? [path] : [])));
    groups.set(key, group);
  }
  return [...files, ...planConfigs([...groups.values()])];
}

function planBenchmark(
  { stem, name: written, from, content, cases }: ImportedBenchmark,
  stems: Set<string>,
  names: Set<string>,
): PlannedFile[] {
  const name = unique(written, names, ' ');
  const file = unique(stem, stems, '-');
  const head = `# Imported from ${from.file} by llm-bench import, to be reviewed.\n`;
  const write = (rest: JsonObject): string => head + writeYaml({ name, ...content, ...rest });
  const path = `${FOLDER}/${file}.yaml`;
  if (cases.length <= MAX_INLINE) return [{ kind: 'benchmark', path, text: write({ test_cases: cases }) }];
  const rows = cases.map((item) => `${JSON.stringify(item)}\n`).join('');
  return [
    { kind: 'benchmark', path, text: write({ cases: `${file}.jsonl` }) },
    { kind: 'cases', path: `${FOLDER}/${file}.jsonl`, text: rows },
  ];
}

function planConfigs(groups: readonly Group[]): PlannedFile[] {
  const taken = new Set<string>();
  return groups.map(({ config, model, files }, index): PlannedFile => {
    const stem = index === 0 ? 'llm-bench' : `llm-bench.${slugOf(model)}`;
    const head = '# Imported by llm-bench import, to be reviewed.\n';
    return {
      kind: 'config',
      path: `${unique(stem, taken, '-')}.yml`,
      text: head + writeYaml({ ...config, benchmarks: { files } }),
    };
  });
}

function keysOf(apiKeys: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(apiKeys).map(([name, variable]) => [name, `\${${variable}}`]));
}

function unique(name: string, taken: Set<string>, joint: string): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}${joint}${count}`;
  taken.add(free.toLowerCase());
  return free;
}
