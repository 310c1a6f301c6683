import type { Figures } from '../bench-verdict/figures.ts';
import { bar, COLOURS, line, picture, text } from './svg.ts';

const [WIDTH, ROW, LABEL, SCALE] = [760, 78, 250, 420];
const SHADES = ['#54aeff', COLOURS.blue, '#0a3069'];

/** Draws how many runs each way to decide turns red though nothing changed. */
export function drawFalseAlarms({ methods, harmless, families }: Figures): string {
  const sizes = harmless[0]?.sizes ?? [];
  const top = 62;
  const bottom = top + methods.length * ROW;
  const at = (share: number): number => LABEL + share * SCALE;
  const rows = methods.flatMap((name, method) => {
    const y = top + method * ROW;
    return [
      text(LABEL - 12, y + 34, name, { anchor: 'end', weight: method === 0 ? 'bold' : 'normal' }),
      ...sizes.flatMap(({ size, red }, index) => {
        const share = red[method] ?? 0;
        const beside = at(Math.max(share, 0.05)) + 6;
        return [
          bar(LABEL, y + 4 + index * 20, Math.max(1, share * SCALE), 16, SHADES[index] ?? COLOURS.blue),
          text(beside, y + 17 + index * 20, `${(100 * share).toFixed(1)} %`, { fill: COLOURS.ink }),
          ...(method === 0
            ? [
                text(beside + 54, y + 17 + index * 20, `${size} cell${size > 1 ? 's' : ''}`, {
                  fill: COLOURS.grey,
                }),
              ]
            : []),
        ];
      }),
    ];
  });
  return picture(WIDTH, bottom + 34, 'False alarms of each way to decide, in runs in which nothing changed', [
    text(20, 28, 'Runs that turn red though nothing changed', { weight: 'bold' }),
    text(20, 47, `100 cases a cell, ${families} runs each`, { fill: COLOURS.grey }),
    line([at(0.05), top], [at(0.05), bottom], COLOURS.red, '4 4'),
    text(at(0.05), bottom + 18, '5 %', { anchor: 'middle', fill: COLOURS.red }),
    ...rows,
  ]);
}
