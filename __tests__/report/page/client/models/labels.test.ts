import { describe, expect, it } from 'vitest';
import { Labels } from '../../../../../src/report/page/client/models/labels.ts';

const size = { width: 50, height: 10, gap: 5 };
const create = (): Labels => new Labels({ left: 0, right: 200, top: 0, bottom: 100 });

describe('Labels', () => {
  it('places a text right of its point, and above', () => {
    expect(create().place({ x: 20, y: 50, ...size })).toEqual({ x: 25, y: 45 });
  });

  it('places it left where there is no room on the right, below where there is none above', () => {
    expect(create().place({ x: 190, y: 50, ...size })).toEqual({ x: 135, y: 45 });
    expect(create().place({ x: 20, y: 5, ...size })).toEqual({ x: 25, y: 10 });
  });

  it('covers no earlier text, as long as there is room', () => {
    const labels = create();
    const places = Array.from({ length: 6 }, () => labels.place({ x: 100, y: 50, ...size }));
    const isApart = (a: (typeof places)[number], b: (typeof places)[number]): boolean =>
      Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height;
    for (const [index, place] of places.entries())
      for (const other of places.slice(index + 1)) expect(isApart(place, other)).toBe(true);
  });
});
