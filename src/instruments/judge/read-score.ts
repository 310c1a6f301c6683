import type { Scale } from '../../evaluators/instruments.ts';

/** A score as text: alone, or with the highest there is. */
const WRITTEN = /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*(?:(?:\/|out of)\s*(\d{1,3})\s*)?$/;

/** Reads a score as judges write it: `8`, `"8"`, `"8/10"`, `"yes"`, `true`; null where it is none of its scale. */
export function readScore(written: unknown, scale: Scale): number | null {
  if (scale === 'yes_no') return readYesNo(written);
  const value = typeof written === 'string' ? readText(written, scale) : written;
  return typeof value === 'number' && value >= 1 && value <= scale ? value : null;
}

function readYesNo(written: unknown): number | null {
  const word = typeof written === 'string' ? written.trim().toLowerCase() : written;
  if (word === 'yes' || word === true) return 1;
  return word === 'no' || word === false ? 0 : null;
}

function readText(text: string, highest: number): number | null {
  const [, score = '', of = String(highest)] = WRITTEN.exec(text) ?? [];
  return score !== '' && Number(of) === highest ? Number(score) : null;
}
