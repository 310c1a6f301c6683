import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { createTempDir } from '../support/temp-dir.ts';

const PROGRAM = `import { defineBenchmark } from 'llm-bench-action';
import { collect } from 'llm-bench-action/collect';
import type { BenchmarkCase } from 'llm-bench-action';
const item: BenchmarkCase = { input: 'a', expected: 'b' };
defineBenchmark({ name: 'x', evaluators: [{ contains_match: { match: 'any' } }] }).addCase(item).save('x.json');
const isWritten: boolean = collect({ input: 'ask ada@example.com', output: 'hi' }, { folder: 'logs' });
console.log(isWritten);
`;

describe('the package', () => {
  it('gives programs the builder and the collector, with their types', () => {
    using dir = createTempDir({ 'package.json': '{"type": "module"}', 'program.ts': PROGRAM });
    mkdirSync(path.join(dir.path, 'node_modules'));
    symlinkSync(ROOT, path.join(dir.path, 'node_modules/llm-bench-action'));
    const options = { cwd: dir.path, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, ['program.ts'], options)).toBe('true\n');
    expect(JSON.parse(dir.read('x.json'))).toMatchObject({ test_cases: [{ id: 'x_1' }] });
    const program = ts.createProgram([path.join(dir.path, 'program.ts')], {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2024,
      typeRoots: [path.join(ROOT, 'node_modules/@types')],
      types: ['node'],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(problems).toEqual([]);
  });
});
