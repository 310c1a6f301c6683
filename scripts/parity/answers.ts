/** Reads recorded answers from a folder, with the cases and evaluators that our loaders give their questions. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { letterOf } from '../../src/benchmarks/choices.ts';
import { gsm8k } from '../../src/benchmarks/gsm8k.ts';
import { standardCase } from '../../src/benchmarks/standard.ts';
import type { EvaluatorUse } from '../../src/domain/benchmark.ts';
import type { Case } from '../../src/domain/case.ts';
import { ANYWHERE } from '../../src/text/reach.ts';

/** An answer, and what both sides hold it against. */
export type Recorded = {
  readonly item: Case;
  readonly uses: readonly EvaluatorUse[];
  readonly answer: string;
  /** The target as the harness's task writes it. */
  readonly target: string;
};

/** A file that was read, by its name and SHA-256. */
export type ReadFile = { readonly name: string; readonly sha256: string };

/** Finds a file by one of its paths in a folder. */
function findFile(folder: string, names: readonly string[]): string {
  const found = names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${folder} holds no ${names.join(' and no ')}`);
  return found;
}

function readLines<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function describe(file: string): ReadFile {
  return {
    name: path.basename(file),
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  };
}

const MODELS = ['6b_finetuning', '6b_verification', '175b_finetuning', '175b_verification'] as const;
type Solved = { readonly question: string } & Readonly<
  Record<(typeof MODELS)[number], { readonly solution: string }>
>;

/** Gives the answers of four models that the authors of GSM8K published. */
export async function readGsm8k(
  folder: string,
): Promise<{ readonly recorded: readonly Recorded[]; readonly files: readonly ReadFile[] }> {
  const problems = findFile(folder, ['test.jsonl', 'gsm8k/test.jsonl']);
  const solutions = findFile(folder, [
    'example_model_solutions.jsonl',
    'gsm8k/example_model_solutions.first400.jsonl',
  ]);
  const source = { path: problems, reach: ANYWHERE, place: { file: problems } };
  const { cases, evaluators } = await gsm8k.load(source, {});
  const items = new Map(Array.from(cases, (item) => [item.input, item] as const));
  const rows = readLines<{ readonly question: string; readonly answer: string }>(problems);
  const targets = new Map(rows.map(({ question, answer }) => [question, answer]));
  const recorded = readLines<Solved>(solutions).flatMap((row) =>
    MODELS.map((model): Recorded => {
      const [item, target] = [items.get(row.question), targets.get(row.question)];
      if (item === undefined || target === undefined)
        throw new Error(`${problems} has no question ${JSON.stringify(row.question)}`);
      return { item, uses: evaluators, answer: row[model].solution, target };
    }),
  );
  return { recorded, files: [problems, solutions].map(describe) };
}

/** Writes the marker of an answer as the dataset has it: the published file has `A: ` in place of each `#### `. */
export function withDatasetMarker(recorded: readonly Recorded[]): Recorded[] {
  return recorded.map((one) => ({ ...one, answer: one.answer.replaceAll('\nA: ', '\n#### ') }));
}

type Chosen = {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly string[];
  readonly answer_text: string;
  /** The letter that a reader says it chooses; null where it chooses none. */
  readonly label: string | null;
  /** The model that gave it, or `written`. */
  readonly source: string;
};

/** As `mmlu` of src/benchmarks has it. */
const MMLU_USES: readonly EvaluatorUse[] = [{ name: 'multiple_choice', settings: {} }];

/** Answers to questions of multiple choice; those that choose nothing are held against each of the letters. */
export type Letters = {
  readonly ofModel: readonly Recorded[];
  readonly written: readonly Recorded[];
  readonly none: readonly Recorded[];
  readonly files: readonly ReadFile[];
};

/** The name of the file of answers to questions of multiple choice. */
export const LETTERS = 'letters.shared.jsonl';

/** Gives answers with the letter that a reader says they choose; undefined where the folder has none. */
export function readLetters(folder: string): Letters | undefined {
  const file = path.join(folder, LETTERS);
  if (!existsSync(file)) return undefined;
  const rows = readLines<Chosen>(file);
  const hold = ({ id, question, choices, answer_text: answer }: Chosen, target: string): Recorded => ({
    item: standardCase({ id, input: question, expected: target, metadata: { choices }, place: { file } }),
    uses: MMLU_USES,
    answer,
    target,
  });
  const holdChosen = (row: Chosen) => (row.label === null ? [] : [hold(row, row.label)]);
  const holdAll = (row: Chosen) => row.choices.map((_choice, index) => hold(row, letterOf(index)));
  return {
    ofModel: rows.filter(({ source }) => source !== 'written').flatMap(holdChosen),
    written: rows.filter(({ source }) => source === 'written').flatMap(holdChosen),
    none: rows.filter(({ label }) => label === null).flatMap(holdAll),
    files: [describe(file)],
  };
}
