import type { JsonObject } from '../../domain/json.ts';
import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { LineSplitter } from '../../text/line-splitter.ts';
import { readAnswer } from '../application/read-answer.ts';
import { startDeadline } from '../deadline.ts';
import { MAX_ANSWER_BYTES } from '../wire/collect-response.ts';
import { Faults } from './faults.ts';
import { parseMapping } from './find-answer.ts';
import { describeEnding, hasBroken, launch } from './launch.ts';
import type { AskOptions, Ending, Program, Running } from './launch.ts';
import { nameQuestion } from './name-question.ts';
import { endedAgain, lateError, startError } from './program-errors.ts';
import { Questions } from './questions.ts';
import type { Waiting } from './questions.ts';
import { Turns } from './turns.ts';
import { within } from './within.ts';

/** Time that a program has to end by itself when its input ends, and its output after it. */
const ENDING_MS = 2000;

/** One process of a worker: once it has ended, another takes its place. */
type Process = { readonly running: Running; readonly questions: Questions; isOver: boolean };

/**
 * A program that answers many questions, one JSON line each, in any order; it is started when it is first asked, and
 * anew where it has ended, or hears or says no more. What it says beside answers to a question is passed over. Questions
 * with which it has ended, or may have hung, are asked again one by one, so that one on which it always does takes no
 * other with it, and is known.
 */
export class Worker {
  readonly #program: Program;
  readonly #options: AskOptions;
  readonly #faults = new Faults();
  readonly #turns = new Turns();
  #process: Process | null = null;
  /** False from the first answer to a question that was not the oldest; null while no answer has told. */
  #keepsOrder: boolean | null = null;

  constructor(program: Program, options: AskOptions) {
    this.#program = program;
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#end(this.#process, withRun), {
      once: true,
    });
  }

  /** Asks the program; the request's `id` must be its own. */
  async ask(request: JsonObject & { readonly id: string }): Promise<Completion> {
    const question = nameQuestion(request);
    for (;;) {
      const answer = await this.#turns.take(
        () => this.#faults.isSuspect(question) || this.#faults.isDoubtful,
        () => this.#ask(request, question),
      );
      if (answer !== null) return answer;
    }
  }

  /** Gives null where the question is to be asked again. */
  async #ask(request: JsonObject & { readonly id: string }, question: string): Promise<Completion | null> {
    this.#options.signal.throwIfAborted();
    this.#faults.throwIfGivenUp();
    // One that has answered others may end for reasons of its own; a new one tells.
    if (this.#faults.isNearlyKnown(question) && this.#process?.questions.answers !== 0) await this.close();
    const started = performance.now();
    const process = (this.#process ??= this.#start());
    const { promise: answer, resolve: take, reject: fail } = Promise.withResolvers<JsonObject | null>();
    const { id } = request;
    process.questions.add(id, { take, fail, question, lateBefore: this.#faults.late });
    const callOff = startDeadline(this.#options.timeoutMs, () => this.#giveUp(process, id));
    try {
      process.running.input.write(`${JSON.stringify(request)}\n`);
      const given = await answer;
      return given === null ? null : readAnswer(given, performance.now() - started);
    } finally {
      callOff();
      process.questions.drop(id);
    }
  }

  /** Ends the program: its input ends first, so that it may end by itself. */
  async close(): Promise<void> {
    const process = this.#process;
    if (process === null) return;
    this.#process = null;
    process.isOver = true;
    process.running.input.end();
    await within(ENDING_MS, process.running.ended);
    this.#end(process, withRun);
  }

  #start(): Process {
    const running = launch(this.#program);
    const process: Process = { running, questions: new Questions(), isOver: false };
    const lines = new LineSplitter(MAX_ANSWER_BYTES, {
      line: (line) => this.#hear(process, line),
      overflow: () =>
        this.#die(process, `a line is longer than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`, { isOwn: true }),
    });
    running.output.on('data', (chunk: Buffer) => lines.add(chunk));
    const isClosed = new Promise<void>((resolve) => running.output.once('close', () => resolve()));
    void running.ended.then((ending) => this.#bury(process, ending, isClosed));
    void isClosed.then(() => this.#leave(process, 'it closed its output'));
    running.input.once('error', () => void this.#leave(process, 'it closed its input'));
    return process;
  }

  /** Asks nothing more of a program that hears or says no more, and ends it unless it ends by itself. */
  async #leave(process: Process, words: string): Promise<void> {
    if (this.#process === process) this.#process = null;
    const ending = await within(ENDING_MS, process.running.ended);
    if (ending === null) this.#die(process, words, { isOwn: true });
  }

  #hear({ questions }: Process, line: string): void {
    const answer = parseMapping(line);
    const id = answer?.['id'];
    if (answer === undefined || typeof id !== 'string') return;
    const found = questions.find(id);
    if (found === undefined) return;
    if (questions.size > 1) this.#keepsOrder = this.#keepsOrder !== false && questions.oldest === found;
    questions.answered(id);
    this.#faults.answered(found.question);
    found.take(answer);
  }

  /** Gives a question up that is late, and with it a program that hangs. */
  #giveUp(process: Process, id: string): void {
    const { questions } = process;
    const late = questions.find(id);
    if (late === undefined) return;
    if (questions.showsHang(late, this.#options.timeoutMs)) {
      this.#endHung(process, late);
      return;
    }
    questions.dropLate(id);
    late.fail(this.#noteLate(late, questions.size));
  }

  /**
   * Ends a program that hangs, and asks a new one all but the question that did it: the oldest, where answers come in
   * order; else it is found among those that wait by asking them one by one.
   */
  #endHung(process: Process, late: Waiting): void {
    const { oldest = late, waiting } = process.questions;
    const isKnown = this.#keepsOrder === true || waiting.length === 1;
    if (!isKnown) for (const { question } of waiting) this.#faults.suspect(question);
    const error = isKnown ? this.#noteLate(oldest, 0) : null;
    this.#end(process, (one) => (one === oldest ? error : null));
  }

  #noteLate({ lateBefore }: Waiting, others: number): ProviderError {
    return this.#faults.note(lateError(this.#options.timeoutMs), lateBefore, others);
  }

  /** Hears what a program said before it ended, and lets go of it. */
  async #bury(process: Process, ending: Ending, isClosed: Promise<void>): Promise<void> {
    if (ending.kind === 'not_started') {
      this.#end(process, () => startError(ending.words));
      return;
    }
    // Another process may hold its output open.
    await within(ENDING_MS, isClosed);
    const isOwn = ending.kind === 'code' || hasBroken(ending);
    this.#die(process, describeEnding(ending), { isOwn });
  }

  /** Fails the questions of a program that has ended; one on which it always does is asked no more. */
  #die(process: Process, words: string, { isOwn }: { readonly isOwn: boolean }): void {
    if (process.isOver) return;
    const error = interrupted(`${words}${process.running.complaint()}`);
    const noted = this.#faults.note(error, this.#faults.late, 0);
    // A question may wait twice, as two trials: it has ended the program once.
    const questions = new Map(process.questions.waiting.map((one) => [one.question, one.answersBefore]));
    const known = new Set<string>();
    for (const [question, answersBefore] of questions)
      if (this.#faults.ended(question, isOwn && answersBefore === 0)) known.add(question);
    this.#end(process, ({ question }) =>
      noted.kind === 'transient' && known.has(question) ? endedAgain(error.message, error) : noted,
    );
  }

  /** Ends a program; what waits for it fails, or is asked again where there is no failure. */
  #end(process: Process | null, failureOf: (waiting: Waiting) => ProviderError | null): void {
    if (process === null) return;
    if (this.#process === process) this.#process = null;
    process.isOver = true;
    process.running.kill();
    for (const waiting of process.questions.waiting) {
      const failure = failureOf(waiting);
      if (failure === null) waiting.take(null);
      else waiting.fail(failure);
    }
    process.questions.clear();
  }
}

/** Gives the failure of what a program is asked when the run ends. */
function withRun(): ProviderError {
  return interrupted('it was ended with the run');
}

/** Gives the failure of questions that went down with a program: a new one may answer them. */
function interrupted(words: string): ProviderError {
  return new ProviderError('transient', `the application did not answer: ${words}`, {
    failureKind: 'interrupted',
  });
}
