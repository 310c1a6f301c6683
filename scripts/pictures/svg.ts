/** The few shapes that the pictures of the docs are made of. */

/** Readable on light and dark pages: each picture brings its own paper. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#1f2328',
  faint: '#d1d9e0',
  grey: '#818b98',
  green: '#1a7f37',
  amber: '#bf8700',
  red: '#cf222e',
  blue: '#0969da',
} as const;

const FONT = 'font-family="ui-sans-serif, system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif"';

/** Gives a whole picture; `title` is what a reader without eyes for it is told. */
export function picture(width: number, height: number, title: string, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${FONT} font-size="13">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" rx="6" fill="${COLOURS.paper}"/>
${shapes.join('\n')}
</svg>
`;
}

type Anchor = 'start' | 'middle' | 'end';
type Style = { readonly fill?: string; readonly anchor?: Anchor; readonly weight?: 'normal' | 'bold' };

/** Gives a line of text whose baseline is at y. */
export function text(x: number, y: number, said: string, style: Style = {}): string {
  const { fill = COLOURS.ink, anchor = 'start', weight = 'normal' } = style;
  return `<text x="${tidy(x)}" y="${tidy(y)}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}">${escapeXml(said)}</text>`;
}

/** Gives a filled rectangle. */
export function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}" fill="${fill}"/>`;
}

/** Gives a box with lines of text in its middle. */
export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  stroke: string,
  lines: readonly string[],
): string {
  const first = y + height / 2 + 5 - (lines.length - 1) * 9;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="${stroke}" stroke-width="2"/>`,
    ...lines.map((line, index) => text(x + width / 2, first + index * 18, line, { anchor: 'middle' })),
  ].join('\n');
}

/** Gives a straight line. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  dashes = '',
): string {
  const dashed = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`;
  return `<line x1="${tidy(from[0])}" y1="${tidy(from[1])}" x2="${tidy(to[0])}" y2="${tidy(to[1])}" stroke="${stroke}" stroke-width="2"${dashed}/>`;
}

/** Gives a horizontal or vertical arrow. */
export function arrow(from: readonly [number, number], to: readonly [number, number]): string {
  const [dx, dy] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])];
  const [x, y] = to;
  const [left, right] = [
    [x - 8 * dx + 5 * dy, y - 8 * dy + 5 * dx],
    [x - 8 * dx - 5 * dy, y - 8 * dy - 5 * dx],
  ];
  const points = [to, left, right].map((point) => point.join(',')).join(' ');
  return `${line(from, [x - 6 * dx, y - 6 * dy], COLOURS.grey)}\n<polygon points="${points}" fill="${COLOURS.grey}"/>`;
}

/** Gives a filled dot. */
export function dot(x: number, y: number, fill: string): string {
  return `<circle cx="${tidy(x)}" cy="${tidy(y)}" r="5" fill="${fill}"/>`;
}

function tidy(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escapeXml(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
