import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../src/domain/provider-error.ts';
import { Faults } from '../../../src/providers/command/faults.ts';
import { lateError } from '../../../src/providers/command/program-errors.ts';

const crash = new ProviderError('rejected', 'exit code 1');

function note(faults: Faults, error: ProviderError, times: number): string[] {
  return Array.from({ length: times }, () => faults.note(error).kind);
}

describe('Faults', () => {
  it('ends a program that has never answered', () => {
    expect(note(new Faults(), crash, 3)).toEqual(['rejected', 'rejected', 'fatal']);
  });

  it('lets one crash that has answered, as often as it likes', () => {
    const faults = new Faults();
    faults.answered('q');
    expect(new Set(note(faults, crash, 50))).toEqual(new Set(['rejected']));
  });

  it('ends one that does not answer any more', () => {
    const faults = new Faults();
    faults.answered('q');
    note(faults, lateError(1000), 9);
    faults.answered('q');
    expect(note(faults, lateError(1000), 10).at(-2)).toBe('rejected');
    expect(faults.note(lateError(1000))).toMatchObject({ kind: 'fatal', failure: { kind: 'unreachable' } });
  });

  it('knows a question on which a program always ends: sooner where it broke by itself', () => {
    const faults = new Faults();
    expect([faults.ended('own', true), faults.ended('own', true)]).toEqual([false, true]);
    const killed = (): boolean => faults.ended('killed', false);
    expect([killed(), killed(), killed()]).toEqual([false, false, true]);
    faults.answered('killed');
    expect([faults.isSuspect('own'), faults.isSuspect('killed'), killed()]).toEqual([true, false, false]);
  });
});
