import { describe, expect, it } from 'vitest';
import { fitSections } from '../../../src/report/markdown/fit.ts';
import type { Section } from '../../../src/report/markdown/fit.ts';

const TEXT: Section = { open: 'first', rows: [], close: () => '' };

function fold(rows: readonly string[]): Section {
  return { open: '<details>\n', rows, close: (left) => `\nleft: ${left}\n</details>` };
}

describe('fitSections', () => {
  it('gives everything where it fits', () => {
    expect(fitSections([TEXT, fold(['- a', '- b'])], 60)).toBe(
      'first\n\n<details>\n\n- a\n- b\n\nleft: 0\n</details>',
    );
  });

  it('cuts between rows, closes what is open, counts what is left and says that it was cut', () => {
    const text = fitSections([TEXT, fold(Array.from({ length: 500 }, (_, i) => `- ${i}`)), TEXT], 200);
    expect(text).toMatch(/^first\n\n<details>\n\n- 0\n(?:- \d+\n)+\nleft: \d+\n<\/details>\n\n\*Cut here/);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(text)).toBeGreaterThan(190);
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(text).toContain(`left: ${500 - shown}`);
  });

  it('fills the room with the rows of the section that is cut, after whole ones', () => {
    const rows = Array.from({ length: 100 }, (_, i) => `- ${i + 100}`);
    const text = fitSections([fold(rows), fold(rows)], 1200);
    expect(text.match(/^- /gm)?.length).toBeGreaterThan(150);
    expect(text.match(/^left: 0$/gm)).toHaveLength(1);
  });

  it('leaves out a section of which no row fits', () => {
    const text = fitSections([TEXT, fold(['x'.repeat(500)])], 100);
    expect(text).toMatch(/^first\n\n\*Cut here[^<]*$/);
  });

  it.each(['a', 'é', '世', '😀'])('keeps to the bytes of rows of %s', (character) => {
    const rows = Array.from({ length: 300 }, (_, i) => `- ${character.repeat(1 + (i % 40))}`);
    for (let limit = 150; limit < 1200; limit += 7) {
      const text = fitSections([TEXT, fold(rows), fold(rows)], limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
  });
});
