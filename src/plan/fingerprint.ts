import path from 'node:path';
import { shapingSettings } from '../domain/benchmark.ts';
import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import { digest, sha256 } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Model } from '../domain/model.ts';
import { UserError } from '../domain/problem.ts';
import type { Recipe } from '../domain/record.ts';
import { getEvaluator } from '../evaluators/index.ts';
import { identitiesOf } from '../evaluators/instruments.ts';
import type { KnownInstruments } from '../evaluators/instruments.ts';
import { findProvider } from '../providers/index.ts';
import { findFiles } from '../text/find-files.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';

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
    ...(Object.keys(model.headers).length > 0 && { headers: model.headers }),
    ...(model.authHeader !== null && { auth_header: model.authHeader }),
    ...(model.scoreReasoning && { score_reasoning: true }),
    ...findProvider(model)?.listOwn(model),
  };
}

/** Gives the recipe of a cell: what it takes to ask it again. */
export function createRecipe(benchmark: Benchmark, model: Model): Recipe {
  return {
    prompt: benchmark.prompt,
    system_prompt: benchmark.systemPrompt ?? model.systemPrompt,
    model: modelEntry(model),
  };
}

/**
 * Gives the digest of everything that shapes a cell's answers and scores but its cases: recipe, evaluators with their
 * settings, versions, instruments and pass marks, and the content of further files: those under `paths`, a recording.
 */
export function fingerprintCell(
  benchmark: Benchmark,
  recipe: Recipe,
  instruments: KnownInstruments,
  files: Readonly<Record<string, string>>,
): string {
  const evaluators = identifyUses(benchmark.evaluators, instruments);
  return digest({ recipe, evaluators, thresholds: benchmark.thresholds, files });
}

/** Gives the digest of what a case asks and how it is judged; with other tags, say, it is the same case. */
export function hashCase(
  { input, messages, expected, criteria, metadata, ownChecks }: Case,
  instruments: KnownInstruments,
): string {
  const checks = ownChecks && {
    ...ownChecks,
    ...(ownChecks.evaluators !== undefined && {
      evaluators: identifyUses(ownChecks.evaluators, instruments),
    }),
  };
  return digest({
    ...{ input, expected, criteria, metadata },
    ...(messages !== undefined && { messages }),
    ...(checks !== undefined && { checks }),
  });
}

function identifyUses(uses: readonly EvaluatorUse[], instruments: KnownInstruments): JsonObject[] {
  return uses.map(({ name, settings, as }) => {
    const { version, needs = [] } = getEvaluator(name);
    const how = { settings: shapingSettings(settings), version };
    return { name, ...how, ...(as !== undefined && { as }), ...identitiesOf(needs, instruments) };
  });
}

/** Gives the digests of the files that match the globs, by path. */
export function digestFiles(globs: readonly string[], workspace: Workspace): Record<string, string> {
  if (globs.length === 0) return {};
  return Object.fromEntries(findFiles(workspace, globs).map((file) => [file, digestFile(file, workspace)]));
}

/**
 * Gives the digests of the files that shape a model's answers, a recording for one, by path; those that can be read. The
 * code of an application must be.
 */
export function digestOwnFiles(model: Model, workspace: Workspace): Record<string, string> {
  const kind = findProvider(model);
  const files = kind?.listFiles(model) ?? [];
  const read = Object.fromEntries(
    files.flatMap((file) => {
      try {
        return [[file, digestFile(file, workspace)]];
      } catch (error) {
        // `prepareModels` says what is wrong with the file, and where it was named.
        if (error instanceof UserError) return [];
        throw error;
      }
    }),
  );
  return { ...read, ...kind?.application?.identify(model, workspace) };
}

function digestFile(file: string, { cwd, files }: Workspace): string {
  return sha256(readText(path.resolve(cwd, file), files, SIZE_LIMITS.rows, undefined, file)).slice(0, 16);
}
