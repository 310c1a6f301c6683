import path from 'node:path';
import { readMessages } from '../benchmarks/cases-file/messages.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { writeYaml } from '../text/write-yaml.ts';
import type { NumberedRow } from './read-log.ts';
import { NEAR_THRESHOLD } from './min-hash.ts';
import type { PersonalDataRedactor } from './redaction/redact.ts';

/** Score from which a production answer is taken for a right one. */
export const RATED_WELL = 0.7;

/** What a sample was drawn from, and how: said in the file. */
export type Provenance = {
  readonly name: string;
  readonly drawnAt: Date;
  /** Names of the logs, and how many rows they hold. */
  readonly logs: readonly string[];
  readonly rows: number;
  readonly strategy: string;
  readonly seed: number;
};

/** A benchmark file of a sample, and what became of its rows. */
export type SampleFile = {
  readonly text: string;
  readonly cases: number;
  readonly unreviewed: number;
  /** Rows that cannot be asked again, and why. */
  readonly refused: readonly { readonly row: NumberedRow; readonly reason: string }[];
};

/** Builds the benchmark file of a sample, redacted; an answer that was rated well is what is expected. */
export function buildSampleFile(
  rows: readonly NumberedRow[],
  provenance: Provenance,
  redactor: PersonalDataRedactor,
  isJson: boolean,
): SampleFile {
  const refused: { row: NumberedRow; reason: string }[] = [];
  const cases: JsonObject[] = [];
  for (const numbered of rows) {
    const asked = readAsked(numbered.row.input);
    if (typeof asked === 'string') refused.push({ row: numbered, reason: redactor.redact(asked) });
    else cases.push(buildCase(`${provenance.name}_${cases.length + 1}`, asked, numbered, redactor));
  }
  const { name, drawnAt, strategy, seed } = provenance;
  const date = drawnAt.toISOString().slice(0, 10);
  const logs = provenance.logs.map((log) => redactor.redact(path.basename(log)));
  const content = {
    name,
    description: `${cases.length} of ${provenance.rows} exchanges in production (${logs.join(', ')}), drawn on ${date}: ${strategy}, seed ${seed}, no near duplicates (${NEAR_THRESHOLD}), redacted.`,
    version: date,
    evaluators: ['fuzzy_match'],
    test_cases: cases,
  };
  return {
    text: isJson ? `${JSON.stringify(content, null, 2)}\n` : HEAD + writeYaml(content),
    cases: cases.length,
    unreviewed: cases.filter(({ reviewed }) => reviewed === false).length,
    refused,
  };
}

const HEAD = `# Drawn from production by llm-bench sample, to be reviewed: look for what is private, write \`expected\` where
# \`reviewed: false\` stands and remove that line, and choose evaluators that tell a good answer.
`;

function buildCase(
  id: string,
  asked: JsonObject,
  { row: { output, at, score, category } }: NumberedRow,
  redactor: PersonalDataRedactor,
): JsonObject {
  const answer = redactor.redact(output);
  const isRatedWell = score !== null && score >= RATED_WELL && answer.trim() !== '';
  const group = category === null ? null : redactor.redact(category);
  return {
    id,
    ...(redactor.redactValue(asked) as JsonObject), // a mapping stays one
    ...(isRatedWell ? { expected: answer } : { reviewed: false }),
    ...(group !== null && { tags: [group] }),
    metadata: {
      source: 'production',
      ...(at !== null && { timestamp: new Date(at).toISOString() }),
      ...(score !== null && { feedback: score }),
      ...(group !== null && { category: group }),
      ...(!isRatedWell && { production_output: answer }),
    },
  };
}

/** Gives what a case asks, or why it cannot be asked. */
function readAsked(input: string | readonly Json[]): JsonObject | string {
  if (typeof input === 'string') return { input };
  const conversation = readMessages(input);
  if (conversation.status === 'wrong') return conversation.message;
  const { messages } = conversation;
  return messages.length === 1 ? { input: conversation.input } : { messages };
}
