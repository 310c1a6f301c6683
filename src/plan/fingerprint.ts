import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Benchmark } from '../domain/benchmark.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Model } from '../domain/model.ts';
import { UserError } from '../domain/problem.ts';
import type { Recipe } from '../domain/record.ts';
import { findFiles } from '../text/find-files.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import { digest } from '../domain/digest.ts';

/** Gives a model entry as records keep it: what shapes its answers, no key, nothing that only paces requests. */
function modelEntry(model: Model): JsonObject {
  return {
    provider: model.provider,
    model: model.model,
    base_url: model.baseUrl,
    temperature: model.temperature,
    max_tokens: model.maxTokens,
    stop: model.stop,
    seed: model.seed,
    params: model.params,
    stream: model.stream,
  };
}

/** Gives what it takes to ask a cell again. */
export function createRecipe(benchmark: Benchmark, model: Model): Recipe {
  return {
    prompt: benchmark.prompt,
    system_prompt: benchmark.systemPrompt ?? model.systemPrompt,
    model: modelEntry(model),
  };
}

/**
 * Gives the digest of everything that shapes a cell's answers and scores but its cases: recipe, evaluators with their
 * settings, versions and pass marks, and the content of further files: those under `paths`, the recording of a replay.
 */
export function fingerprintCell(
  benchmark: Benchmark,
  recipe: Recipe,
  evaluatorVersion: (name: string) => number,
  files: Readonly<Record<string, string>>,
): string {
  const evaluators = benchmark.evaluators.map(({ name, settings }) => ({
    name,
    settings,
    version: evaluatorVersion(name),
  }));
  return digest({ recipe, evaluators, thresholds: benchmark.thresholds, files });
}

/** Gives the digests of the files that match the globs, by path. */
export function digestFiles(globs: readonly string[], cwd: string): Record<string, string> {
  if (globs.length === 0) return {};
  return Object.fromEntries(findFiles(cwd, globs).map((file) => [file, digestFile(file, cwd)]));
}

/** Gives the digest of the recording that answers for a model, by path; nothing where there is none that can be read. */
export function digestRecording({ recording }: Model, cwd: string): Record<string, string> {
  if (recording === null) return {};
  try {
    return { [recording]: digestFile(recording, cwd) };
  } catch (error) {
    // Opening the model says what is wrong with its recording, and where it was named.
    if (error instanceof UserError) return {};
    throw error;
  }
}

function digestFile(file: string, cwd: string): string {
  return createHash('sha256')
    .update(readText(path.resolve(cwd, file), SIZE_LIMITS.rows))
    .digest('hex')
    .slice(0, 16);
}
