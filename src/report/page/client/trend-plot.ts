import uPlot from 'uplot';
import type { TrendCell, TrendLine, TrendMark } from '../data.ts';
import { drawPlot } from './plot.ts';
import type { Colours, Plot } from './plot.ts';

const HEIGHT = 320;
/** Width of the numbers beside the plot. */
const AXIS_WIDTH = 70;
/** Room for a date and time below it. */
const DATE_WIDTH = 100;
/** Room above and below the lines, as a share of what they span. */
const MARGIN = 0.1;
const DAY_SECONDS = 86_400;
const MONTH_SECONDS = 28 * DAY_SECONDS;
/** Opacity of the interval's band, behind a colour of six digits. */
const FAINT = '33';

/** How each mark looks: its sign at the top of its line, and the colour of both. */
export const MARK_LOOKS: Readonly<Record<TrendMark['kind'], { sign: string; colour: keyof Colours }>> = {
  changed: { sign: '◆', colour: 'quiet' },
  possible_drift: { sign: '△', colour: 'doubt' },
  drift: { sign: '▲', colour: 'doubt' },
  accepted: { sign: '●', colour: 'bad' },
};

/** Draws a figure of a benchmark on a model over its runs, with its interval and marks. Gives what ends it. */
export function drawTrend(into: HTMLElement, cell: TrendCell, line: TrendLine): () => void {
  const label = `${line.title} of ${cell.name} over ${cell.at.length} runs; the table below has the numbers`;
  return drawPlot(into, label, (colours) => makePlot(cell, line, colours));
}

function makePlot({ at, marks }: TrendCell, line: TrendLine, colours: Colours): Plot {
  const { title, values, low, high } = line;
  const show = (value: number | null): string => (value === null ? '–' : format(line.key, value));
  const bound = (name: string): uPlot.Series => ({
    label: name,
    value: (_plot, value: number | null) => show(value),
    points: { show: false },
  });
  const hasBand = low !== undefined && high !== undefined;
  const thin = { stroke: colours.line, width: 1 };
  const axis = { stroke: colours.text, ticks: thin };
  return {
    data: [[...at], [...values], ...(hasBand ? [[...low], [...high]] : [])],
    options: {
      height: HEIGHT,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      scales: { y: { range: (_plot, from, to) => widen(line.key, from, to) } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          space: DATE_WIDTH,
          values: (_plot, splits, _axis, _space, step) => splits.map(dateBy(step)),
        },
        {
          ...axis,
          grid: thin,
          size: AXIS_WIDTH,
          values: (_plot, splits) => splits.map((value) => show(value)),
        },
      ],
      series: [
        { label: 'run (UTC)', value: '{YYYY}-{MM}-{DD} {HH}:{mm}' },
        {
          label: title,
          stroke: colours.link,
          width: 2,
          points: { show: true, size: 5, fill: colours.link },
          value: (_plot, value: number | null) => show(value),
        },
        ...(hasBand ? [bound('from'), bound('to')] : []),
      ],
      ...(hasBand && { bands: [{ series: [3, 2], fill: colours.link + FAINT }] }),
      hooks: { draw: [(plot) => drawMarks(plot, { at, marks }, colours)] },
    },
  };
}

/** Gives what writes a time below the plot, by the seconds from one to the next. */
function dateBy(step: number): (seconds: number) => string {
  const [from, to] = step >= MONTH_SECONDS ? [0, 7] : step >= DAY_SECONDS ? [5, 10] : [5, 16];
  return (seconds) => new Date(seconds * 1000).toISOString().slice(from, to).replace('T', ' ');
}

/** Draws a dashed line with its sign for each mark. */
function drawMarks(plot: uPlot, { at, marks }: Pick<TrendCell, 'at' | 'marks'>, colours: Colours): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.font = `${12 * devicePixelRatio}px sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
  for (const { run, kind } of marks) {
    const x = plot.valToPos(at[run] ?? 0, 'x', true);
    if (x < bbox.left || x > bbox.left + bbox.width) continue;
    const { sign, colour } = MARK_LOOKS[kind];
    ctx.strokeStyle = colours[colour];
    ctx.fillStyle = colours[colour];
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.fillText(sign, x, bbox.top);
  }
  ctx.restore();
}

/** Gives the scale of a figure: with room around it, a rate not beyond 0 and 1, nothing else below 0. */
function widen(key: TrendLine['key'], from: number | null, to: number | null): [number, number] {
  const [low, high] = [from ?? 0, to ?? 1];
  const room = high > low ? (high - low) * MARGIN : Math.max(high * MARGIN, key === 'rate' ? 0.05 : 1e-6);
  return [Math.max(0, low - room), key === 'rate' ? Math.min(1, high + room) : high + room];
}

function format(key: TrendLine['key'], value: number): string {
  switch (key) {
    case 'rate':
      return `${Number((value * 100).toFixed(1))} %`;
    case 'latency':
      return value < 1000 ? `${Number(value.toFixed(0))} ms` : `${Number((value / 1000).toFixed(2))} s`;
    case 'tokens':
      return String(Math.round(value));
    case 'cost':
      return `$${Number(value.toPrecision(3))}`;
  }
}
