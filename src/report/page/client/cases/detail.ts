import type { CaseDetail, CaseSide, Prompts, TrialDetail, TrialScore } from '../../data.ts';
import { button, element } from '../elements.ts';
import type { CaseStore } from './store.ts';
import { showWordDiff } from '../word-diff.ts';
import { caseYaml } from './yaml.ts';

/** Shows a case with all its texts. */
export function showDetail(store: CaseStore, row: number, detail: CaseDetail): HTMLElement {
  const { rows, part } = store;
  const cell = part.cells[rows.cell[row] ?? 0];
  const tags = (rows.tags[row] ?? []).map((tag) => part.tags[tag] ?? '');
  const difficulty =
    part.difficulties.length < 2 ? null : (part.difficulties[rows.difficulty[row] ?? -1] ?? null);
  const id = rows.id[row] ?? '';
  const states = part.states.filter((_, bit) => ((rows.states[row] ?? 0) & (1 << bit)) !== 0);
  const facts = [
    cell?.name ?? '',
    ...states.map(({ label }) => label),
    ...(detail.mustPass ? ['must pass'] : []),
    ...(difficulty === null ? [] : [difficulty]),
    ...tags.map((tag) => `#${tag}`),
  ];
  return element(
    'article',
    { 'aria-label': `Case ${id}` },
    element('h2', { dir: 'auto', tabindex: '-1' }, id),
    element('ul', { class: 'facts' }, ...facts.map((fact) => element('li', { dir: 'auto' }, fact))),
    copyButtons(() => caseYaml({ id, tags, difficulty }, detail)),
    ...showMessages(detail),
    ...showPrompts(cell?.prompts ?? { before: null, now: null }),
    ...showExpected(detail),
    ...showChange(detail),
    ...showSide('Now', detail.now),
    ...showSide('Before', detail.before),
  );
}

function copyButtons(yaml: () => string): HTMLElement {
  const said = element('span', { role: 'status' });
  const copy = (text: string): void => {
    const done = (): void => said.replaceChildren('copied');
    // Without leave to copy, it is there to be copied by hand.
    const refused = (): void => {
      const field = element('textarea', { 'aria-label': 'To copy', readonly: '', rows: '6' }, text);
      said.replaceChildren(field);
      field.select();
    };
    // Only a page from a disk or over https has it.
    if ('clipboard' in navigator) navigator.clipboard.writeText(text).then(done, refused);
    else refused();
  };
  return element(
    'p',
    { class: 'buttons' },
    button('Copy case as YAML', () => copy(yaml())),
    button('Copy link', () => copy(location.href)),
    said,
  );
}

function showMessages({ messages }: CaseDetail): Node[] {
  const [only, ...more] = messages;
  if (only === undefined) return [];
  if (more.length === 0) return [element('h3', {}, 'Asked'), textOf(only.content)];
  const items = messages.map(({ role, content }) =>
    element('li', {}, element('span', { class: 'quiet' }, role), textOf(content)),
  );
  return [element('h3', {}, 'Asked'), element('ol', { class: 'plain' }, ...items)];
}

function showPrompts({ before, now }: { before: Prompts | null; now: Prompts | null }): Node[] {
  const parts = [
    ['Prompt', before?.prompt ?? null, now?.prompt ?? null],
    ['System prompt', before?.system ?? null, now?.system ?? null],
  ] as const;
  return parts.flatMap(([title, was, is]) => {
    if (was === null && is === null) return [];
    const isChanged = before !== null && now !== null && was !== is;
    const shown = isChanged ? showWordDiff(was ?? '', is ?? '') : null;
    return [fold(isChanged ? `${title} (changed)` : title, shown ?? textOf(is ?? was ?? ''))];
  });
}

function showExpected({ expected, criteria, metadata }: CaseDetail): Node[] {
  return [
    ...(expected === null || expected === 'null'
      ? []
      : [element('h3', {}, 'Expected'), textOf(plainJson(expected))]),
    ...(criteria.length === 0
      ? []
      : [
          element('h3', {}, 'Criteria'),
          element('ul', {}, ...criteria.map((one) => element('li', { dir: 'auto' }, one))),
        ]),
    ...(metadata === null || metadata === '{}' ? [] : [fold('Metadata', textOf(metadata))]),
  ];
}

/** A text is shown without its quotes. */
function plainJson(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : json;
  } catch {
    return json;
  }
}

/** Sets the answers that decided side by side, word by word. */
function showChange({ before, now }: CaseDetail): Node[] {
  const [was, is] = [decidingOutput(before), decidingOutput(now)];
  if (was === null || is === null || was === is) return [];
  const shown = showWordDiff(was, is);
  return shown === null ? [] : [element('h3', {}, 'Before and now, word by word'), shown];
}

function decidingOutput(side: CaseSide | null): string | null {
  const trials = (side?.trials ?? []).filter(({ output, isAgain }) => output !== null && !isAgain);
  const marked = (side?.trials ?? []).filter(({ passed, isAgain }) => passed !== null && !isAgain);
  const isPassing = 2 * marked.filter(({ passed }) => passed === true).length > marked.length;
  return (trials.find(({ passed }) => passed === isPassing) ?? trials[0])?.output ?? null;
}

function showSide(title: string, side: CaseSide | null): Node[] {
  if (side === null) return [];
  const more = side.more > 0 ? [element('p', {}, `and ${side.more} more in the results files`)] : [];
  return [element('h3', {}, `${title}: ${side.share}`), ...side.trials.map(showTrial), ...more];
}

function showTrial(trial: TrialDetail): HTMLElement {
  const { passed, isAgain, scores, output, isCut, reasoning, error, figures } = trial;
  const mark = passed === null ? 'no result' : passed ? 'passed' : 'failed';
  const facts = [mark, ...(isAgain ? ['asked again'] : []), figures].filter((fact) => fact !== '');
  return element(
    'div',
    { class: `trial ${passed === null ? 'none' : mark}` },
    element('p', { class: 'quiet' }, facts.join(' · ')),
    ...(error === null ? [] : [element('p', { class: 'error', dir: 'auto' }, error)]),
    ...(output === null ? [] : [output === '' ? element('p', {}, 'no text') : textOf(output)]),
    ...(isCut ? [element('p', { class: 'quiet' }, 'Cut here: the results files have the rest.')] : []),
    ...(reasoning === null ? [] : [fold('Reasoning', textOf(reasoning))]),
    ...(scores.length === 0 ? [] : [element('ul', { class: 'scores' }, ...scores.map(showScore))]),
  );
}

function showScore({ name, value, explanation, judged }: TrialScore): HTMLElement {
  const shown = value === undefined ? '' : value === null ? ' no score' : ` ${Number(value.toFixed(3))}`;
  return element(
    'li',
    {},
    element('bdi', {}, name),
    shown,
    ...(explanation === null ? [] : [': ', element('bdi', { class: 'said' }, explanation)]),
    ...(judged === null ? [] : [' (judged: ', element('code', { dir: 'auto' }, judged), ')']),
  );
}

function textOf(text: string): HTMLElement {
  return element('pre', { class: 'text', dir: 'auto' }, text);
}

function fold(title: string, content: Node): HTMLElement {
  return element('details', {}, element('summary', {}, title), content);
}
