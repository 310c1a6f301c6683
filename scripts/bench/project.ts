import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from './scenarios.ts';

/** Writes a project of so many sums to a folder, and the same cases for floor and loop (`cases.json`). */
export function writeProject(
  folder: string,
  { cases: count, concurrency, timeoutSeconds }: Scenario,
  url: string,
): void {
  const cases = Array.from({ length: count }, (_, i) => {
    const expected = String((i * 7919) % 100_003);
    const prompt = `Case ${i}. You are a careful calculator. Reply with the number alone, without any words. [[answer:${expected}]]`;
    return { id: String(i), prompt, expected };
  });
  mkdirSync(path.join(folder, 'benchmarks'), { recursive: true });
  writeFileSync(path.join(folder, 'cases.json'), JSON.stringify(cases));
  const rows = cases.map(({ id, prompt, expected }) => JSON.stringify({ id, input: prompt, expected }));
  writeFileSync(path.join(folder, 'benchmarks/speed.jsonl'), rows.join('\n'));
  writeFileSync(path.join(folder, 'benchmarks/speed.yaml'), 'name: speed\ncases: speed.jsonl\n');
  const timeout = timeoutSeconds === undefined ? '' : `, timeout_seconds: ${timeoutSeconds}`;
  const model = `{ id: mock, provider: openai, model: mock, base_url: "${url}/v1"${timeout} }`;
  writeFileSync(path.join(folder, 'llm-bench.yml'), `models: [${model}]\nconcurrency: ${concurrency}\n`);
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
