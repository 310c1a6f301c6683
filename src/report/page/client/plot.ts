import uPlot from 'uplot';

/** The page's colours as they are now, light or dark, for what is drawn. */
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** A plot but for its width, and what it shows. */
export type Plot = {
  readonly options: Omit<uPlot.Options, 'width'>;
  readonly data: uPlot.AlignedData;
};

const NAMES = ['text', 'quiet', 'line', 'link', 'good', 'bad', 'doubt'] as const;

/**
 * Draws a plot into an element, as wide as that is, and anew when the colours change. `label` says in words what it
 * shows; a table beside it must give the numbers. Gives what ends it.
 */
export function drawPlot(into: HTMLElement, label: string, make: (colours: Colours) => Plot): () => void {
  into.setAttribute('role', 'img');
  into.setAttribute('aria-label', label);
  let plot: uPlot | null = null;
  const draw = (): void => {
    plot?.destroy();
    const { options, data } = make(readColours());
    plot = new uPlot({ ...options, width: into.clientWidth }, data, into);
  };
  const resized = new ResizeObserver(() => {
    if (plot === null) draw();
    else if (plot.width !== into.clientWidth) plot.setSize({ width: into.clientWidth, height: plot.height });
  });
  // Also called once at the start, when the element has its width.
  resized.observe(into);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', draw);
  return () => {
    resized.disconnect();
    dark.removeEventListener('change', draw);
    plot?.destroy();
  };
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`)]);
  return Object.fromEntries(entries) as Colours;
}
