import { digest } from '../../domain/digest.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Model } from '../../domain/model.ts';
import type { Judgement, JudgeSettings, PlannedInstrument } from '../../evaluators/instruments.ts';
import type { InstrumentSite } from '../index.ts';
import { createJudge } from './judge.ts';

/** Raised by every change of what a judge is asked, or of how its reply is read, that could change a score. */
const VERSION = 1;

/** A judge of a plan, which always has a model. */
export type PlannedJudge = Extract<PlannedInstrument<'judge'>, { readonly model: Model }>;

/** Plans the judge; a run puts each task to it once, its rematches included. */
export function planJudge({ models, judge, redact }: Omit<InstrumentSite, 'ballots'>): PlannedJudge {
  const { judge: model } = models;
  const known = new Map<string, Promise<Judgement>>();
  return {
    identity: identify(model, judge),
    countRequests: (answers) => answers * judge.samples,
    model,
    open: (line) => createJudge(line, { ...judge, redact, known }),
  };
}

/** Gives all that shapes verdicts but what a task says. */
function identify(
  { provider, baseUrl, model, temperature, maxTokens, stop, seed, params }: Model,
  { criteria, samples, template }: JudgeSettings,
): JsonObject {
  return {
    provider,
    host: baseUrl === null ? null : (URL.parse(baseUrl)?.host ?? null),
    model,
    temperature,
    max_tokens: maxTokens,
    ...(stop.length > 0 && { stop }),
    ...(seed !== null && { seed }),
    ...(Object.keys(params).length > 0 && { params }),
    ...(criteria.length > 0 && { criteria }),
    ...(template !== null && { prompt: digest(template.parts) }),
    samples,
    version: VERSION,
  };
}
