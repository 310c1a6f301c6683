import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import type { ScriptQuestion, ScriptReply, Scripts } from '../../evaluators/instruments.ts';
import { collectSources, digestSources } from '../../text/collect-sources.ts';
import type { Workspace } from '../../text/reach.ts';
import { ENTER } from '../jail/javascript/enter.ts';
import { confineScript, MAX_SCRIPTS } from '../jail/open-jail.ts';
import type { Found } from '../jail/open-jail.ts';
import { Slots } from '../jail/slots.ts';
import { findSyntaxError } from './find-syntax-error.ts';
import { endsProcess, readFault, readReply } from './read-reply.ts';
import { MEMORY_MB, ScriptProcess } from './script-process.ts';
import type { Question, Told } from './script-process.ts';
import { Stage } from './stage.ts';

/** Time that a program has to load. */
const LOAD_SECONDS = 30;
/** Time after which a jail ends by itself, whoever lives; a process is given up well before. */
const [LIFETIME_SECONDS, MAX_AGE_MS] = [900, 300_000];

/** What holds programs of the user's: a jail, or only a process without rights to files. */
export type Sandbox =
  { readonly status: 'jailed'; readonly found: Found } | { readonly status: 'open'; readonly why: string };

/** What it takes to ask programs of the user's. */
export type ScriptSite = {
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
  readonly signal: AbortSignal;
};

type Placed = { readonly process: ScriptProcess; readonly bornMs: number };

/** Programs of the user's that can be asked: one process for many answers, a few of them at once. */
export class OpenScripts implements Scripts {
  readonly #site: ScriptSite;
  readonly #stage: Stage;
  readonly #places = new Slots(Math.min(availableParallelism(), MAX_SCRIPTS));
  readonly #processes = new Map<number, Placed>();
  /** The staged programs: what each is called on the stage, and the digest of its content. */
  readonly #programs = new Map<string, { readonly main: string; readonly content: string }>();

  constructor(site: ScriptSite) {
    this.#site = site;
    this.#stage = new Stage(site.sandbox.status === 'jailed');
  }

  async ask({ file, content, timeoutSeconds, given }: ScriptQuestion): Promise<ScriptReply> {
    const program = this.#put(file);
    if (program.content !== content)
      return { status: 'failed', reason: 'the program was changed after the run had begun' };
    const told = await this.#tell({ file: program.main, given }, timeoutSeconds);
    return readReply(told, { timeoutSeconds, nameFile: (staged) => this.#nameFile(staged) });
  }

  /** Loads a program, without asking it anything; gives what is wrong with it. */
  async findProblem(file: string): Promise<Problem | undefined> {
    const { main } = this.#put(file);
    const told = await this.#tell({ file: main, given: null }, LOAD_SECONDS);
    const fault = readFault(told, LOAD_SECONDS);
    if (fault === undefined) return undefined;
    const place = fault.place ?? (await findSyntaxError(this.#stage, main));
    const at = place === undefined ? { file } : { ...place, file: this.#nameFile(place.file) };
    return { message: `the check cannot be used: ${fault.words}`, place: at };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#processes.values()].map(({ process }) => process.end()));
    this.#stage.remove();
  }

  #put(file: string): { readonly main: string; readonly content: string } {
    const known = this.#programs.get(file);
    if (known !== undefined) return known;
    const sources = collectSources(file, this.#site.workspace);
    this.#stage.add(sources);
    const program = { main: sources.main, content: digestSources(sources) };
    this.#programs.set(file, program);
    return program;
  }

  #tell(question: Question, seconds: number): Promise<Told> {
    return this.#places.use(async (place) => {
      const process = this.#processAt(place);
      const { hasServed } = process;
      const told = await process.ask(question, seconds, this.#site.signal);
      if (!endsProcess(told)) return told;
      void process.end();
      // What an earlier question left behind may have ended it.
      if (!hasServed || told.status === 'timeout') return told;
      const fresh = this.#processAt(place);
      const again = await fresh.ask(question, seconds, this.#site.signal);
      if (endsProcess(again)) void fresh.end();
      return again;
    });
  }

  #processAt(place: number): ScriptProcess {
    const known = this.#processes.get(place);
    const now = performance.now();
    if (known?.process.isAlive === true && now - known.bornMs < MAX_AGE_MS) return known.process;
    void known?.process.end();
    const process = this.#start(place);
    this.#processes.set(place, { process, bornMs: now });
    return process;
  }

  #start(place: number): ScriptProcess {
    const { sandbox } = this.#site;
    const { folder, worker } = this.#stage;
    const node = realpathSync(process.execPath);
    const hasPermissions = process.allowedNodeEnvironmentFlags.has('--permission');
    const args = [
      ...(hasPermissions ? ['--permission', `--allow-fs-read=${folder}`] : []),
      ...['--no-warnings', `--max-old-space-size=${MEMORY_MB}`, worker],
    ];
    if (sandbox.status === 'open')
      return new ScriptProcess([node, ...args], {
        variables: { HOME: folder, LANG: 'C.UTF-8' },
        line: 'apart',
      });
    const shown = node.startsWith('/usr/') ? [folder] : [node, folder];
    const limits = { program: [ENTER, node, ...args], shown, seconds: LIFETIME_SECONDS } as const;
    return new ScriptProcess(confineScript(sandbox.found, limits, place), {});
  }

  #nameFile(staged: string): string {
    const { cwd, files } = this.#site.workspace;
    return path.relative(cwd, path.join(files.folder, staged)).replaceAll('\\', '/');
  }
}
