import { arrow, box, COLOURS, picture, text } from './svg.ts';

/** Draws the way of a cell from its answers to its verdict. */
export function drawRematch(): string {
  return picture(
    760,
    300,
    'A cell is red only when fresh answers of both prompts, asked side by side, agree',
    [
      text(20, 28, 'Red is never decided by old answers', { weight: 'bold' }),
      box([20, 52, 200, 64], COLOURS.grey, ['new answers', 'against the pool']),
      arrow([220, 84], [280, 84]),
      box([280, 52, 200, 64], COLOURS.grey, ['first look:', 'p < 0.1 or 5 points down?']),
      arrow([480, 84], [560, 84]),
      text(520, 76, 'no', { anchor: 'middle', fill: COLOURS.grey }),
      box([560, 52, 180, 64], COLOURS.green, ['passed or improved', '(most runs end here)']),
      arrow([380, 116], [380, 180]),
      text(390, 152, 'yes', { fill: COLOURS.grey }),
      box([250, 180, 260, 88], COLOURS.blue, [
        'rematch: 3 fresh answers a case',
        'from the old prompt and the new,',
        'in turn, within the same minutes',
      ]),
      arrow([510, 200], [560, 200]),
      box([560, 180, 180, 40], COLOURS.red, ['both tests: regressed']),
      arrow([510, 248], [560, 248]),
      box([560, 228, 180, 40], COLOURS.amber, ["else: can't tell, or passed"]),
    ],
  );
}
