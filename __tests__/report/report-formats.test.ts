import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { verbs } from '../../src/commands/verbs.ts';
import { reportForms } from '../../src/report/index.ts';
import { FORMAT_NAMES, parseFormats } from '../../src/report/report-formats.ts';
import { ROOT } from '../support/cli.ts';
import { problemsOf } from '../support/problems-of.ts';

const ALL = FORMAT_NAMES.join(', ');
const USUAL = Object.keys(reportForms).filter((name) => name !== 'badge');

describe('parseFormats', () => {
  it.each(['', ' \n', ','])('takes %j for every form but the badge', (list) => {
    expect(parseFormats(list)).toEqual(USUAL);
  });

  it('takes names separated by commas, spaces or lines, in the order of the registry, each once', () => {
    expect(parseFormats('CSV, junit\njson junit')).toEqual(['markdown', 'junit', 'csv']);
  });

  it('always writes the text of the comment', () => {
    expect(parseFormats('badge')).toEqual(['markdown', 'badge']);
    expect(parseFormats('json')).toEqual(['markdown']);
    expect(parseFormats('markdown')).toEqual(['markdown']);
  });

  it('names each unknown word with what is allowed', () => {
    expect(problemsOf(() => parseFormats('json, pdf, constructor'))).toBe(
      `--report-formats: \`pdf\` is not one of ${ALL}\n` +
        `--report-formats: \`constructor\` is not one of ${ALL}`,
    );
  });
});

describe('what users are told of the forms', () => {
  it('names every form in the help', () => {
    for (const verb of ['run', 'score']) {
      const help = verbs[verb]!.options['report-formats']!.lines.join(' ');
      for (const name of FORMAT_NAMES) expect(help).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('names every form and its file in action.yml', () => {
    const { inputs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { description: string }>;
    };
    const description = inputs['report-formats']!.description;
    expect(description).toContain('`json` (run.json)');
    for (const [name, { file }] of Object.entries(reportForms))
      expect(description).toContain(`\`${name}\` (${file})`);
  });
});
