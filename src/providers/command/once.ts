import type { JsonObject } from '../../domain/json.ts';
import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { readAnswer, refuse } from '../application/read-answer.ts';
import { startDeadline } from '../deadline.ts';
import { isFilled } from '../error-body.ts';
import { MAX_ANSWER_BYTES } from '../wire/collect-response.ts';
import { findAnswer } from './find-answer.ts';
import { Faults } from './faults.ts';
import { describeEnding, hasBroken, launch } from './launch.ts';
import type { AskOptions, Ending, Program, Running } from './launch.ts';
import { endedAgain, floodError, lateError, startError } from './program-errors.ts';
import { nameQuestion } from './name-question.ts';
import { Turns } from './turns.ts';
import { within } from './within.ts';

/** Time that a process has to end after its output did, and the other way round: another may hold that open. */
const CLOSING_MS = 500;

/** A program that is started for each question, which it reads to the end; no process of it is left after the answer. */
export class Once {
  readonly #program: Program;
  readonly #options: AskOptions;
  readonly #faults = new Faults();
  readonly #turns = new Turns();

  constructor(program: Program, options: AskOptions) {
    this.#program = program;
    this.#options = options;
  }

  /** Asks the program. */
  async ask(request: JsonObject): Promise<Completion> {
    return await this.#turns.take(
      () => this.#faults.isDoubtful,
      () => this.#ask(request),
    );
  }

  async #ask(request: JsonObject): Promise<Completion> {
    const { signal } = this.#options;
    signal.throwIfAborted();
    this.#faults.throwIfGivenUp();
    const lateBefore = this.#faults.late;
    const started = performance.now();
    const question = nameQuestion(request);
    const answer = await runOnce(this.#program, request, this.#options).catch((error: unknown) => {
      if (!(error instanceof ProviderError) || signal.aborted) throw error;
      const isKnown = error.kind === 'transient' && this.#faults.ended(question, false);
      const failure = isKnown ? endedAgain(error.message, error) : error;
      throw this.#faults.note(failure, lateBefore, this.#turns.running - 1);
    });
    this.#faults.answered(question);
    return readAnswer(answer, performance.now() - started);
  }
}

async function runOnce(
  program: Program,
  request: JsonObject,
  { timeoutMs, signal }: AskOptions,
): Promise<JsonObject> {
  const running = launch(program);
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (error: Error) => (): void => reject(error);
  const callOff = startDeadline(timeoutMs, stop(lateError(timeoutMs)));
  const abort = stop(
    new ProviderError('transient', 'the application did not answer: it was ended with the run'),
  );
  signal.addEventListener('abort', abort);
  try {
    running.input.end(`${JSON.stringify(request)}\n`);
    const said = collect(running, stop(floodError()));
    const ending = await Promise.race([stopped, untilDone(running, said.isOver)]);
    return findSaid(said.text(), ending, running);
  } finally {
    callOff();
    signal.removeEventListener('abort', abort);
    running.kill();
  }
}

type Said = { readonly text: () => string; readonly isOver: Promise<void> };

function collect({ output }: Running, onFlood: () => void): Said {
  const chunks: Buffer[] = [];
  let size = 0;
  output.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) onFlood();
    else chunks.push(chunk);
  });
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    isOver: new Promise((resolve) => output.once('close', () => resolve())),
  };
}

/** Waits for the end of a program and of its output; gives null where only the output ended, and it lives on. */
async function untilDone({ ended }: Running, isOver: Promise<void>): Promise<Ending | null> {
  await Promise.race([ended, isOver]);
  const [ending] = await Promise.all([within(CLOSING_MS, ended), within(CLOSING_MS, isOver)]);
  return ending;
}

function findSaid(said: string, ending: Ending | null, running: Running): JsonObject {
  if (ending?.kind === 'not_started') throw startError(ending.words);
  const answer = findAnswer(said);
  const isWhole = ending === null || (ending.kind === 'code' && ending.code === 0);
  // What says why it failed may do so with any code.
  if (answer !== undefined && (isWhole || isFilled(answer['error']))) return answer;
  if (isWhole) throw refuse(`it said no JSON${running.complaint()}`);
  const words = `the application failed: ${describeEnding(ending)}${running.complaint()}`;
  // What somebody else ended may do better.
  if (ending.kind === 'signal' && !hasBroken(ending))
    throw new ProviderError('transient', words, { failureKind: 'interrupted' });
  throw new ProviderError('rejected', words);
}
