import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../src/domain/provider-error.ts';
import { Faults } from '../../../src/providers/command/faults.ts';
import { lateError } from '../../../src/providers/command/program-errors.ts';

const crash = new ProviderError('rejected', 'exit code 1');

function note(faults: Faults, error: ProviderError, times: number): string[] {
  return Array.from({ length: times }, () => faults.note(error, faults.late, 0).kind);
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
    expect(() => faults.throwIfGivenUp()).toThrow('it was late 10 times in a row; the last time: ');
  });

  it('counts late ones that were under way together as one', () => {
    const faults = new Faults();
    faults.answered('q');
    for (let row = 0; row < 9; row += 1) {
      const { late } = faults;
      for (let question = 0; question < 20; question += 1)
        expect(faults.note(lateError(1000), late, 19 - question).kind).toBe('rejected');
    }
    expect(faults.isDoubtful).toBe(true);
    expect(faults.note(lateError(1000), faults.late, 19).kind).toBe('fatal');
  });

  it('is sooner done with one that is late for minutes', () => {
    let now = 0;
    const faults = new Faults(() => now);
    faults.answered('q');
    const kinds = [120, 240, 360, 480].map((seconds) => {
      now = seconds * 1000;
      return faults.note(lateError(120_000), faults.late, 0).kind;
    });
    expect(kinds).toEqual(['rejected', 'rejected', 'rejected', 'fatal']);
    const slow = new Faults(() => now);
    expect(note(slow, lateError(1_000), 2)).toEqual(['rejected', 'rejected']);
    slow.answered('q');
    now += 400_000;
    expect(note(slow, lateError(1_000), 9)).toEqual(Array(9).fill('rejected'));
  });

  it('waits with its judgement for what is under way', () => {
    const faults = new Faults();
    const kinds = [4, 3, 2, 1].map((others) => faults.note(crash, 0, others).kind);
    expect([kinds, faults.isDoubtful]).toEqual([Array(4).fill('rejected'), true]);
    const answered = new Faults();
    for (const others of [3, 2, 1]) answered.note(crash, 0, others);
    answered.answered('q');
    expect([answered.note(crash, 0, 0).kind, answered.isDoubtful]).toEqual(['rejected', false]);
    expect(faults.note(crash, 0, 0)).toMatchObject({
      kind: 'fatal',
      message:
        'the application is asked no further: it failed at 5 questions and answered none; the last time: exit code 1',
    });
    expect(() => faults.throwIfGivenUp()).toThrow('is asked no further');
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
