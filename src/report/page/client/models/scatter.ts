import type uPlot from 'uplot';
import { drawPlot } from '../plot.ts';
import type { Colours, Plot } from '../plot.ts';
import { Labels } from './labels.ts';
import { logTicks, nameLogTick } from './log-axis.ts';

/** What stands along the bottom: the models by rank, dollars, or milliseconds. */
export type Axis = 'model' | 'cost' | 'latency';

/** A model in a picture: where it stands, and its quality with its interval. */
export type Spot = {
  readonly name: string;
  readonly rank: number;
  readonly x: number;
  readonly rate: number;
  readonly interval: readonly [number, number];
};

/** A picture of models: their quality against something. */
export type Picture = { readonly metric: string; readonly axis: Axis; readonly spots: readonly Spot[] };

const HEIGHT = 280;
/** Most models that are named in a picture; of more only the ranks are told, which are in the table. */
const MAX_NAMED = 8;
const MAX_NAME = 24;
/** From this ratio of the largest to the least on, steps of the axis are factors. */
const WIDE_RANGE = 20;

const TITLES: Readonly<Record<Axis, string>> = {
  model: 'model',
  cost: 'dollars for 1 000 cases',
  latency: 'mean latency in seconds',
};

/** Draws models as points with their intervals; gives what ends the picture. */
export function drawModels(into: HTMLElement, { metric, axis, spots }: Picture): () => void {
  const scaled = axis === 'latency' ? spots.map((spot) => ({ ...spot, x: spot.x / 1000 })) : spots;
  const isLog = isWide(scaled, axis);
  const placed = (isLog ? scaled.map((spot) => ({ ...spot, x: Math.log10(spot.x) })) : scaled).toSorted(
    (a, b) => a.x - b.x,
  );
  const label = `${metric} of ${String(spots.length)} models by ${TITLES[axis]}; the table has the numbers`;
  return drawPlot(into, label, (colours) => makePlot({ spots: placed, axis, isLog }, colours));
}

/** Models as they stand on the axis. */
type Placed = { readonly spots: readonly Spot[]; readonly axis: Axis; readonly isLog: boolean };

/** Tells whether steps of the axis are factors. */
function isWide(spots: readonly Spot[], axis: Axis): boolean {
  const xs = spots.map(({ x }) => x);
  const least = Math.min(...xs);
  return axis !== 'model' && least > 0 && Math.max(...xs) / least > WIDE_RANGE;
}

function makePlot(placed: Placed, colours: Colours): Plot {
  const { spots } = placed;
  const lines = {
    stroke: colours.quiet,
    grid: { stroke: colours.line, width: 1 },
    ticks: { stroke: colours.line },
  };
  const percents = (_: uPlot, ticks: readonly number[]): string[] =>
    ticks.map((tick) => `${String(Math.round(tick * 100))} %`);
  return {
    options: {
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: () => rangeOf(placed) }, y: { range: () => rateRange(spots) } },
      axes: [
        { ...lines, label: TITLES[placed.axis], ...marksOf(placed) },
        { ...lines, size: 60, values: percents },
      ],
      series: [
        {},
        { paths: () => null, points: { show: true, size: 9, stroke: colours.link, fill: colours.link } },
      ],
      hooks: { draw: [(plot) => drawSpots(plot, placed, colours)] },
    },
    data: [spots.map(({ x }) => x), spots.map(({ rate }) => rate)],
  };
}

/** Gives the marks of the axis where they are not those of plain numbers. */
function marksOf({ spots, axis, isLog }: Placed): Pick<uPlot.Axis, 'splits' | 'values'> {
  if (axis === 'model')
    return {
      splits: () => spots.map(({ x }) => x),
      values: () => spots.map((spot) => nameOf(spot, spots.length)),
    };
  if (!isLog) return {};
  return {
    splits: (_plot, _axis, low, high) => logTicks(low, high),
    values: (_plot, ticks) => ticks.map(nameLogTick),
  };
}

function rangeOf({ spots, axis, isLog }: Placed): [number, number] {
  const xs = spots.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  if (axis === 'model') return [0.5, most + 0.5];
  if (isLog) return [least - 0.3, most + 0.3];
  return [0, most > 0 ? most * 1.15 : 1];
}

function rateRange(spots: readonly Spot[]): [number, number] {
  const least = Math.min(...spots.map(({ interval: [low] }) => low));
  const most = Math.max(...spots.map(({ interval: [, high] }) => high));
  return [Math.max(0, least - 0.05), Math.min(1.02, most + 0.05)];
}

/** Draws each interval as a line with ends, and the names beside the points where no axis has them. */
function drawSpots(plot: uPlot, { spots, axis }: Placed, colours: Colours): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const room = {
    left: bbox.left,
    right: bbox.left + bbox.width,
    top: bbox.top,
    bottom: bbox.top + bbox.height,
  };
  const labels = new Labels(room);
  ctx.save();
  ctx.strokeStyle = colours.link;
  ctx.fillStyle = colours.text;
  ctx.lineWidth = 1.5 * ratio;
  ctx.font = `${String(12 * ratio)}px system-ui, sans-serif`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  for (const spot of spots) {
    const [x, y] = [plot.valToPos(spot.x, 'x', true), plot.valToPos(spot.rate, 'y', true)];
    drawInterval(ctx, { x, ends: spot.interval.map((rate) => plot.valToPos(rate, 'y', true)), ratio });
    if (axis === 'model') continue;
    const text = nameOf(spot, spots.length);
    const { width } = ctx.measureText(text);
    const place = labels.place({ x, y, width, height: 14 * ratio, gap: 8 * ratio });
    ctx.fillText(text, place.x, place.y);
  }
  ctx.restore();
}

type Line = { readonly x: number; readonly ends: readonly number[]; readonly ratio: number };

function drawInterval(ctx: CanvasRenderingContext2D, { x, ends, ratio }: Line): void {
  const [low = 0, high = 0] = ends;
  ctx.beginPath();
  ctx.moveTo(x, low);
  ctx.lineTo(x, high);
  for (const y of ends) {
    ctx.moveTo(x - 4 * ratio, y);
    ctx.lineTo(x + 4 * ratio, y);
  }
  ctx.stroke();
}

function nameOf({ name, rank }: Spot, count: number): string {
  if (count > MAX_NAMED) return String(rank);
  const characters = Array.from(name);
  return characters.length > MAX_NAME ? `${characters.slice(0, MAX_NAME - 1).join('')}…` : name;
}
