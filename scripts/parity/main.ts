/**
 * Sets our scores of recorded answers beside those of lm-evaluation-harness: `npm run parity -- FOLDER`. With `--write`
 * the tables are kept in docs/parity.md, which says where the files come from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { standardCase } from '../../src/benchmarks/standard.ts';
import { LETTERS, readGsm8k, readLetters, withDatasetMarker } from './answers.ts';
import type { Recorded } from './answers.ts';
import { compare, scoreOurs } from './compare.ts';
import type { Comparison } from './compare.ts';
import { gsm8kFlexible, gsm8kStrict, mmluLetter, mmluLine } from './harness.ts';
import { renderDifferences, renderFiles, renderScores, renderShown } from './render.ts';
import type { Shown } from './render.ts';

const PAGE = path.join(import.meta.dirname, '../../docs/parity.md');

/** Answers to a problem of GSM8K, what is expected, and why the two sides read them as they do. */
const WRITTEN = [
  ['#### 18.00', '18', 'ours compares values, theirs texts'],
  ['#### 18.005', '18', 'ours allows 0.01, for amounts that are rounded on the way'],
  ['####18', '18', 'the space is not what is asked'],
  ['#### 12 + 6 = 18', '18', 'an equation after the marker ends in the answer'],
  ['Answer: 18\nNote: for 7 days.', '18', 'what follows a marked answer is not the answer'],
  ['#### 18\nWait, that is wrong. So it is 17.', '17', 'the text goes back on what it marked'],
  ['She sold 18 eggs and kept 3.', '18', 'without a marker the last number counts, on both sides'],
] as const;

/** Scores the written answers both ways. */
async function show(uses: Recorded['uses']): Promise<Shown[]> {
  const place = { file: PAGE };
  return await Promise.all(
    WRITTEN.map(async ([answer, expected, reason]) => {
      const item = standardCase({ id: answer, input: '', expected, place });
      const ours = (await scoreOurs({ item, answer, uses })).isRight;
      const theirs = [gsm8kStrict, gsm8kFlexible].map((rule) =>
        rule.matches(rule.read(answer), `#### ${expected}`),
      );
      return { answer, expected, ours, theirs, reason };
    }),
  );
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) throw new Error('which folder? `npm run parity -- FOLDER [--write]`');

const { recorded, files } = await readGsm8k(folder);
const marked = withDatasetMarker(recorded);
const letters = readLetters(folder);
if (values.write && letters === undefined)
  throw new Error(`${folder} holds no ${LETTERS}: nothing is written`);

/** Lists what is compared: each set of answers by each rule of its task. */
function listComparisons(): Comparison[] {
  const numbers = [
    { benchmark: 'GSM8K, as published', recorded },
    { benchmark: 'GSM8K, with `#### `', recorded: marked },
  ].flatMap((set) => [gsm8kStrict, gsm8kFlexible].map((rule) => ({ ...set, rule })));
  if (letters === undefined) return numbers;
  const choices = [
    { benchmark: 'choices, of a model', recorded: letters.ofModel },
    { benchmark: 'choices, written', recorded: letters.written },
    { benchmark: 'no choice, against each letter', recorded: letters.none },
  ].flatMap((set) => [mmluLine, mmluLetter].map((rule) => ({ ...set, rule })));
  const chosen = [...letters.ofModel, ...letters.written];
  return [
    ...numbers,
    ...choices,
    { benchmark: 'choices, of both', recorded: chosen, secondary: 'strict', rule: mmluLine },
  ];
}

const compared = await Promise.all(listComparisons().map(compare));
const tables: Readonly<Record<string, string>> = {
  scores: renderScores(compared),
  differences: renderDifferences(compared),
  written: renderShown(await show(recorded[0]?.uses ?? [])),
  files: renderFiles([...files, ...(letters?.files ?? [])]),
};
console.log(Object.values(tables).join('\n\n'));

if (values.write) {
  const page = readFileSync(PAGE, 'utf8').replaceAll(
    /(<!-- made by npm run parity: (\w+) -->\n).*?(<!-- end -->)/gs,
    (_whole, start: string, name: string, end: string) => `${start}\n${tables[name] ?? ''}\n\n${end}`,
  );
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}
