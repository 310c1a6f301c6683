import { sha256 } from '../../domain/digest.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import { MMLU_DIGESTS } from './digests.ts';
import { listSome } from './list-some.ts';
import { digestQuestions } from './question.ts';
import type { Split, Subjects } from './question.ts';

/** What is known of the content of questions. */
export type Content = {
  readonly digest: string;
  /** What it is, for records and reports. */
  readonly version: string;
  /** What is to be said where it is not what the authors published. */
  readonly notes: readonly Problem[];
};

/** Holds the content of each subject against what the authors published. */
export function checkContent(subjects: Subjects, split: Split, place: Place): Content {
  const digests = [...subjects].map(([subject, questions]) => ({
    subject,
    digest: digestQuestions(questions),
  }));
  const digest = sha256(digests.map((one) => `${one.subject} ${one.digest}\n`).join(''));
  const other = `split ${split} with SHA-256 ${digest} of its content`;
  if (split === 'validation') {
    const message = `mmlu: the digests of the split \`validation\` are not known, so its content is not checked; it has ${digest}`;
    return { digest, version: other, notes: [{ message, place }] };
  }
  const official = new Map(Object.entries(MMLU_DIGESTS[split]));
  const unknown = digests.filter((one) => official.get(one.subject) !== one.digest);
  if (unknown.length === 0)
    return { digest, version: `split ${split} as its authors published it`, notes: [] };
  const named = listSome(unknown.map((one) => `${one.subject} (SHA-256 ${one.digest})`));
  const message = `mmlu, split \`${split}\`: not the questions that its authors published, used as they are: ${named}`;
  return { digest, version: `${other}, not the published one`, notes: [{ message, place }] };
}
