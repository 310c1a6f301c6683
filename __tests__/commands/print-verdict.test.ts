import { describe, expect, it } from 'vitest';
import { applyGate, printVerdict } from '../../src/commands/print-verdict.ts';
import { createIo } from '../support/io.ts';
import { passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

const WORSE = reportOf([tell({ cases: passing(30, 30) })], [tell({ cases: passing(15, 30) })]).comparison;
const gateOf = (failOn: string): string => applyGate(WORSE, failOn).report.gate;

describe('applyGate', () => {
  it('says the exit code, and what it fails on', () => {
    expect(gateOf('regression')).toBe('Exit code 1, failing on regression.');
  });

  it('says what the default would give where that is something else', () => {
    expect(gateOf('never')).toBe(
      'Exit code 0, failing on nothing; with the default (regression, below-floor, unmeasured) it would be 1.',
    );
  });

  it('writes a list in one way, however it was separated', () => {
    expect(gateOf(' regression,latency\n  inconclusive ')).toBe(
      'Exit code 1, failing on regression, latency, inconclusive.',
    );
  });
});

describe('printVerdict', () => {
  it('gives the exit code that it prints', () => {
    const io = createIo('/');
    expect(printVerdict(applyGate(WORSE, 'regression'), true, io)).toBe(1);
    expect(JSON.parse(io.printed.out)).toMatchObject({ exit_code: 1, verdict: 'regressed' });
  });

  it('ends with the gate where people read it', () => {
    const io = createIo('/');
    printVerdict(applyGate(WORSE, 'never'), false, io);
    expect(io.printed.out.trimEnd().split('\n').at(-1)).toBe(gateOf('never'));
  });

  it('prints nothing on the error stream', () => {
    const io = createIo('/');
    printVerdict(applyGate(WORSE, 'never'), true, io);
    expect(io.printed.err).toBe('');
  });
});
