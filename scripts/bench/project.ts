import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from './scenarios.ts';

/** Writes a project of so many sums to a folder, and the same cases for floor and loop (`cases.json`). */
export function writeProject(
  folder: string,
  { cases: count, concurrency, timeoutSeconds }: Pick<Scenario, 'cases' | 'concurrency' | 'timeoutSeconds'>,
  url: string,
): void {
  const cases = listCases(count, '');
  mkdirSync(path.join(folder, 'benchmarks'), { recursive: true });
  writeFileSync(path.join(folder, 'cases.json'), JSON.stringify(cases));
  writeBenchmark(folder, 'speed', cases);
  const timeout = timeoutSeconds === undefined ? '' : `, timeout_seconds: ${timeoutSeconds}`;
  const model = `{ id: mock, provider: openai, model: mock, base_url: "${url}/v1"${timeout} }`;
  writeFileSync(path.join(folder, 'llm-bench.yml'), `models: [${model}]\nconcurrency: ${concurrency}\n`);
}

/** Adds a benchmark of so many other sums to a project. */
export function addBenchmark(folder: string, name: string, count: number): void {
  writeBenchmark(folder, name, listCases(count, `${name} `));
}

type Sum = { readonly id: string; readonly prompt: string; readonly expected: string };

function listCases(count: number, beginning: string): Sum[] {
  return Array.from({ length: count }, (_, i) => {
    const expected = String((i * 7919) % 100_003);
    const prompt = `${beginning}Case ${i}. You are a careful calculator. Reply with the number alone, without any words. [[answer:${expected}]]`;
    return { id: String(i), prompt, expected };
  });
}

function writeBenchmark(folder: string, name: string, cases: readonly Sum[]): void {
  const rows = cases.map(({ id, prompt, expected }) => JSON.stringify({ id, input: prompt, expected }));
  writeFileSync(path.join(folder, `benchmarks/${name}.jsonl`), rows.join('\n'));
  writeFileSync(path.join(folder, `benchmarks/${name}.yaml`), `name: ${name}\ncases: ${name}.jsonl\n`);
}

/** Counts the cases of a run's results that have no verdict. */
export function countLost(folder: string): number {
  const results = path.join(folder, 'results');
  const name = readdirSync(results).find((file) => file.startsWith('speed_mock_')) ?? '';
  const cell = JSON.parse(readFileSync(path.join(results, name), 'utf8')) as {
    results: { passed: unknown }[];
  };
  return cell.results.filter(({ passed }) => passed === null).length;
}
