import path from 'node:path';
import { readCasesFile } from '../benchmarks/cases-file/read-cases-file.ts';
import { casesSchema } from '../benchmarks/cases-file/schema.ts';
import { nameCases } from '../benchmarks/read-cases.ts';
import { userError } from '../domain/problem.ts';
import { checkSource } from '../text/check-source.ts';
import { ANYWHERE } from '../text/reach.ts';
import { replaceFile } from '../text/replace-file.ts';
import { sourceAt } from '../text/source.ts';
import { writeYaml } from '../text/write-yaml.ts';
import { checkBuilt } from './check-built.ts';
import type { BenchmarkBuilder, BenchmarkCase, BenchmarkFile, CasesFrom } from './types.ts';

/** Begins a benchmark in code, with the keys of a benchmark file; cases and more can be added in a chain. */
export function defineBenchmark(given: BenchmarkFile): BenchmarkBuilder {
  return new Builder(given);
}

class Builder implements BenchmarkBuilder {
  #file: BenchmarkFile;
  readonly #cases: BenchmarkCase[];

  constructor({ test_cases = [], ...file }: BenchmarkFile) {
    this.#file = file;
    this.#cases = [...test_cases];
  }

  addCase(item: BenchmarkCase): this {
    this.#cases.push(item);
    return this;
  }

  addCases(items: Iterable<BenchmarkCase>): this {
    this.#cases.push(...items);
    return this;
  }

  addCasesFrom(from: CasesFrom): this {
    const named = typeof from === 'string' ? from : from.file;
    const place = { file: named };
    const written = checkSource(casesSchema, sourceAt(place, from));
    const site = { path: path.resolve(named), reach: ANYWHERE, shownAs: named, place };
    for (const { value, blank = [] } of readCasesFile(written, site).rows)
      this.#cases.push(fillBlanks(value as BenchmarkCase, blank)); // checked with all others in `build`
    return this;
  }

  setDescription(description: string): this {
    return this.#set({ description });
  }

  setVersion(version: string): this {
    return this.#set({ version });
  }

  setEvaluators(evaluators: NonNullable<BenchmarkFile['evaluators']>): this {
    return this.#set({ evaluators });
  }

  setThresholds(thresholds: NonNullable<BenchmarkFile['thresholds']>): this {
    return this.#set({ thresholds });
  }

  setPrompt(prompt: string): this {
    return this.#set({ prompt });
  }

  setSystemPrompt(system_prompt: string): this {
    return this.#set({ system_prompt });
  }

  build(): ReturnType<BenchmarkBuilder['build']> {
    return this.#buildFor(`${this.#file.name}.json`);
  }

  save(file: string): string {
    const isJson = /\.json$/i.test(file);
    if (!isJson && !/\.ya?ml$/i.test(file))
      throw userError('a benchmark is saved as .yaml, .yml or .json', { file });
    const built = this.#buildFor(file);
    replaceFile(file, isJson ? `${JSON.stringify(built, null, 2)}\n` : writeYaml(built));
    return path.resolve(file);
  }

  #set(more: Partial<BenchmarkFile>): this {
    this.#file = { ...this.#file, ...more };
    return this;
  }

  /** Builds it for the place of its file, to which paths in it are relative. */
  #buildFor(file: string): ReturnType<BenchmarkBuilder['build']> {
    const built = { ...this.#file, test_cases: nameAll(this.#cases, this.#file.name) };
    checkBuilt(built, file);
    return built;
  }
}

/** Gives cases their ids, as the loader would. */
function nameAll(cases: readonly BenchmarkCase[], benchmark: string): BenchmarkCase[] {
  const place = { file: benchmark };
  const named = nameCases(
    cases.map(({ id }) => ({ text: { ...(id !== undefined && { id }), input: '' }, place })),
    benchmark,
  );
  return cases.map(({ id = '', ...item }, index) => ({ id: named[index]?.id ?? id, ...item }));
}

/** Gives a case in which metadata that its file has an empty place for is there, if only as null. */
function fillBlanks(item: BenchmarkCase, blank: readonly string[]): BenchmarkCase {
  if (blank.length === 0) return item;
  const nothing = Object.fromEntries(blank.map((key) => [key, null]));
  return { ...item, metadata: { ...nothing, ...item.metadata } };
}
