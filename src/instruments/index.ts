import type { Model } from '../domain/model.ts';
import type {
  InstrumentName,
  JudgeSettings,
  LocalInstrument,
  PlannedInstrument,
  PlannedInstruments,
} from '../evaluators/instruments.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { planBallots } from './ballots.ts';
import { planEmbedder } from './embedder.ts';
import type { Workspace } from '../text/reach.ts';
import { deferJail, findJailHere, planJail } from './jail/plan-jail.ts';
import { planJudge } from './judge/plan-judge.ts';
import { planScripts } from './scripts/plan-scripts.ts';

/** What instruments are made of. */
export type InstrumentSite = {
  /** The models that the config names for them. */
  readonly models: { readonly embedder: Model; readonly judge: Model };
  readonly judge: JudgeSettings;
  readonly ballots: BallotSite;
  readonly workspace: Workspace;
  /** True where code that models write waits for another process. */
  readonly defersCode?: boolean;
  /** Hides the keys in a text. */
  readonly redact: (text: string) => string;
};

/** Makers of the instruments that can be had; one file and one line here each. */
export const makers: {
  readonly [Name in InstrumentName]?: (site: InstrumentSite) => PlannedInstrument<Name>;
} = {
  embedder: planEmbedder,
  judge: planJudge,
  jail: ({ defersCode = false }) => (defersCode ? deferJail() : planJail()),
  ballots: planBallots,
  scripts: ({ workspace }) => planScripts(workspace, findJailHere),
};

/** Makes the instruments that evaluators may need, as a plan knows them; opened by a run, they can be used. */
export function planInstruments(site: InstrumentSite): PlannedInstruments {
  return Object.fromEntries(Object.entries(makers).map(([name, plan]) => [name, plan(site)]));
}

/** Makes the instruments of this machine, which ask no model: for answers that are kept. */
export function planLocalInstruments(workspace: Workspace): {
  readonly jail: LocalInstrument<'jail'>;
  readonly scripts: LocalInstrument<'scripts'>;
} {
  return { jail: planJail(), scripts: planScripts(workspace, findJailHere) };
}
