import type { CaseDetail } from '../../data.ts';

/** What the list knows of a case beside its texts. */
export type CaseFacts = {
  readonly id: string;
  readonly tags: readonly string[];
  readonly difficulty: string | null;
};

/** Characters that YAML's double quotes do not hold as they are, and JSON's do. */
const UNQUOTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Gives a case as an item of `test_cases`; texts in double quotes, in which JSON is YAML. */
export function caseYaml({ id, tags, difficulty }: CaseFacts, detail: CaseDetail): string {
  const { messages, expected, criteria, metadata, mustPass } = detail;
  const [only] = messages;
  const isQuestion = messages.length === 1 && only?.role === 'user';
  return [
    `- id: ${quote(id)}`,
    ...(isQuestion ? [`  input: ${quote(only.content)}`] : []),
    ...(messages.length === 0 || isQuestion
      ? []
      : [
          '  messages:',
          ...messages.map(({ role, content }) => `    - { role: ${role}, content: ${quote(content)} }`),
        ]),
    ...(expected === null ? [] : [`  expected: ${quoteJson(expected)}`]),
    ...(criteria.length === 0 ? [] : [`  criteria: [${criteria.map(quote).join(', ')}]`]),
    ...(tags.length === 0 ? [] : [`  tags: [${tags.map(quote).join(', ')}]`]),
    ...(difficulty === null ? [] : [`  difficulty: ${quote(difficulty)}`]),
    ...(mustPass ? ['  must_pass: true'] : []),
    ...(metadata === null ? [] : [`  metadata: ${quoteJson(metadata)}`]),
    '',
  ].join('\n');
}

function quote(text: string): string {
  return escapeRest(JSON.stringify(text));
}

/** JSON that was cut, or in which a key was hidden, may be none any more. */
function quoteJson(json: string): string {
  try {
    return escapeRest(JSON.stringify(JSON.parse(json)));
  } catch {
    return quote(json);
  }
}

function escapeRest(json: string): string {
  return json.replaceAll(UNQUOTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
