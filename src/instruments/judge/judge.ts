import { digest } from '../../domain/digest.ts';
import { isNonEmpty } from '../../domain/json.ts';
import type { Judge, Judgement, JudgeSettings, JudgeTask, Line, Mark } from '../../evaluators/instruments.ts';
import { buildJudgeRequest } from './judge-request.ts';
import { readVerdict } from './read-verdict.ts';
import type { ReadVerdict } from './read-verdict.ts';

/** How a judge judges. */
export type Manner = JudgeSettings & {
  /** Takes the keys out of what is shown to it, so that it gets, and a recording keeps, one and the same text. */
  readonly redact: (text: string) => string;
  /** Judgements of the run by their task; what failed is not among them. */
  readonly known: Map<string, Promise<Judgement>>;
};

/** Makes a judge of a model. The same task is put to it once in a run, whoever asks. */
export function createJudge(
  line: Pick<Line, 'complete'>,
  { criteria, samples, template, redact, known }: Manner,
): Judge {
  const putOnce = async (task: JudgeTask, trial: number, complaint: string | null): Promise<ReadVerdict> => {
    const { prompt, nonce } = buildJudgeRequest(task, { template, complaint });
    return readVerdict(await line.complete(prompt, trial), { ...task, nonce });
  };
  const put = async (task: JudgeTask, trial: number): Promise<ReadVerdict> => {
    const first = await putOnce(task, trial, null);
    return first.status === 'read' ? first : await putOnce(task, trial, first.reason);
  };
  const judge = async (task: JudgeTask): Promise<Judgement> => {
    const trials = Array.from({ length: samples }, (_, index) => index + 1);
    return combine(await Promise.all(trials.map((trial) => put(task, trial))));
  };
  return {
    criteria,
    judge: (shown) => {
      const task = hideKeys(shown, redact);
      const key = digest(task);
      const before = known.get(key);
      if (before !== undefined) return before;
      const judgement = judge(task);
      known.set(key, judgement);
      // What failed may be asked again.
      judgement.catch(() => known.delete(key));
      return judgement;
    },
  };
}

function hideKeys(task: JudgeTask, redact: (text: string) => string): JudgeTask {
  const { input, answer, references, wrong } = task;
  return {
    ...task,
    ...{ input: redact(input), answer: redact(answer) },
    ...{ references: references.map(redact), wrong: wrong.map(redact) },
  };
}

/** Gives what several verdicts say together; nothing where fewer than half could be read. */
function combine(read: readonly ReadVerdict[]): Judgement {
  const verdicts = read.flatMap((one): (readonly Mark[])[] => (one.status === 'read' ? [one.marks] : []));
  if (isNonEmpty(verdicts) && verdicts.length * 2 > read.length)
    return { status: 'judged', verdicts, asked: read.length };
  const failed = read.find((one) => one.status === 'unreadable');
  const reason = failed?.status === 'unreadable' ? failed.reason : 'it gave none';
  return { status: 'unreadable', reason };
}
