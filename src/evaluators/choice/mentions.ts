import { LETTERS } from './choices.ts';
import type { Choices } from './choices.ts';
import { lowerAlike } from './plain-answer.ts';

/** A place of an answer that names choices: by one label, by several that are coordinated, or by a choice's text. */
export type Mention = {
  readonly kind: 'label' | 'text';
  /** The choices it names; of a text all that have this text. */
  readonly choices: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Where its last label ends, before the text of the choice. */
  readonly labelEnd: number;
  /** True where the label stands in small letters, which a word may be as well. */
  readonly isSmall: boolean;
  /** True where it heads what follows, as in a list of the choices: `A)`, `(A)`, `A.` */
  readonly isHead: boolean;
};

type Span = { readonly choice: number; readonly start: number; readonly end: number };

/** Marks that belong to a label, before its choice's text. */
const MARKS = /[)\].:,]{0,3}\s?[-(:]{0,2}\s?/y;
const HEADS = /[)\]]|[.:](?=\s*\S)/y;
const JOINT =
  /\s?(?:,|&|\/|\+|;|、|\b(?:and|or|nor|und|oder|et|ou|y|o|e|en|of|eller|och|og|lub|i|atau|dan|vagy|és|as well as|plus|along with)\b|和|或|및|または|と){1,2}\s?(?:also |option |choice |letter |an?d? )?[([]?\s?(?:(?:and|or|und|et|y)\b\s?)?[([]?/y;

/** Finds the mentions of choices, in their order; what lies within another choice's text is none. */
export function findMentions(text: string, choices: Choices): Mention[] {
  const texts = findTexts(text, choices.texts);
  const labels = findLabels(text, withOthers(choices.labels)).filter(
    ({ start, end }) => !isCovered(texts, start, end),
  );
  const startsAt = new Map(texts.map((span) => [span.start, span]));
  const endsAt = new Map(texts.map((span) => [span.end, span]));
  const absorbed = new Set<Span>();
  const found: Mention[] = [];
  for (const { choice, start, end } of labels) {
    const isSmall = text.slice(start, end) !== (choices.labels[choice] ?? LETTERS[choice]);
    if (isSmall && choice >= choices.labels.length) continue;
    const after = startsAt.get(skip(MARKS, text, end));
    const before = /[([]/.test(text.charAt(start - 1)) ? endsAt.get(trimBack(text, start - 1)) : undefined;
    for (const span of [after, before]) if (span !== undefined) absorbed.add(span);
    const mention: Mention = {
      kind: 'label',
      choices: [choice],
      start: before?.start ?? start,
      end: after?.end ?? end,
      labelEnd: end,
      isSmall,
      isHead: skip(HEADS, text, end) > end,
    };
    const last = found.at(-1);
    if (last !== undefined && !last.choices.includes(choice) && isJoined(text, last.end, start))
      found[found.length - 1] = join(last, mention);
    else found.push(mention);
  }
  const rest = joinTexts(
    text,
    texts.filter((span) => !absorbed.has(span)).map((span) => textMention(span, choices)),
  );
  return [...found, ...rest].sort((a, b) => a.start - b.start);
}

function textMention({ choice, start, end }: Span, { texts }: Choices): Mention {
  const same = texts.flatMap((text, index) => (text === texts[choice] ? [index] : []));
  return { kind: 'text', choices: same, start, end, labelEnd: end, isSmall: false, isHead: false };
}

/** Joins texts that are named together, as labels are: `Oxygen and Nitrogen`. */
function joinTexts(text: string, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last !== undefined && isJoined(text, last.end, mention.start))
      found[found.length - 1] = join(last, mention);
    else found.push(mention);
  }
  return found;
}

function join(a: Mention, b: Mention): Mention {
  return {
    ...a,
    choices: [...new Set([...a.choices, ...b.choices])],
    end: b.end,
    labelEnd: b.labelEnd,
    isSmall: a.isSmall && b.isSmall,
    isHead: false,
  };
}

/** Tells whether labels are named together: `A and B`, `B, C, and D`, `(D) & (C)`. */
function isJoined(text: string, end: number, start: number): boolean {
  if (start - end > 24) return false;
  const marked = skip(/[)\]]?[.:]?/y, text, end);
  JOINT.lastIndex = marked;
  return JOINT.test(text) && JOINT.lastIndex === start;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function trimBack(text: string, end: number): number {
  return text.charAt(end - 1) === ' ' ? end - 1 : end;
}

const NOISE =
  /\b(?:vitamin|hepatitis|type|section|figure|fig\.|table|part|plan|grade|appendix|point|class|person|node|variable|matrix|exhibit|chapter|room|team|dr\.|influenza|blood|group|factor|gate|line) ?$/i;
/** Words after a label that stands where an article may: `A is`, not `A quick`. */
const VERB =
  /^ (?:is|was|are|were|isn't|wasn't|and|or|nor|vs|because|since|as|but|fits?|seems?|appears?|would|could|can|cannot|can't|must|should|may|might|has|have|does|doesn't|do|don't|describes?|gives?|matches|states?|represents?|satisf(?:y|ies)|works?|looks?|holds?|makes?|says|uses?|will|won't|rather|over|instead|due|which|that|alone|only|then|so|fails?|correctly|best|ist|est|es|é|è|er|är|jest|by|on|for|if|not|most|to|too|also)(?![\p{L}'])/u;

/** Gives labels and, where they are the first letters, the letters that are none: an answer may name one of those. */
function withOthers(labels: readonly string[]): readonly string[] {
  return labels.every((label, index) => label === LETTERS[index]) ? LETTERS : labels;
}

/** Finds labels that stand alone; an article, a pronoun and the name of something else are none. */
function findLabels(text: string, labels: readonly string[]): Span[] {
  const byName = new Map<string, number>();
  labels.forEach((label, index) => byName.set(label.toLowerCase(), index));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const alone = new RegExp(
    String.raw`(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}_'\\@]|\p{Lu}\.|[\p{L}\p{N}][-(])(?:${names.join('|')})(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}_+#°%^']|\.\p{Lu}\.|-\p{L}| ?[=<>^+*]|\(\p{L})`,
    'giu',
  );
  const found: Span[] = [];
  for (const { 0: written, index } of text.matchAll(alone)) {
    const choice = byName.get(written.toLowerCase());
    if (choice === undefined || !mayBeLabel(text, index, written)) continue;
    found.push({ choice, start: index, end: index + written.length });
  }
  return found;
}

function mayBeLabel(text: string, start: number, written: string): boolean {
  const after = text.slice(start + written.length, start + written.length + 24);
  if (written === 'I') return /^(?:[).:\]]|$|\n)/.test(after);
  const before = text.slice(Math.max(0, start - 24), start);
  if (NOISE.test(before) || /(?<!\p{L}|[éèÉ] )an? $/u.test(before)) return false;
  const isStart = /(?:^|[.!?:\n"] ?)$/.test(before);
  const isArticle = /^[AEOUYVZKS]$/.test(written) && isStart && /^ \p{Ll}/u.test(after);
  return !isArticle || VERB.test(after);
}

/** Finds where the choices' texts stand as whole words, the longest where several begin or end within one another. */
function findTexts(text: string, texts: readonly string[]): Span[] {
  const lower = lowerAlike(text);
  const spans: Span[] = [];
  texts.forEach((form, choice) => {
    if (form.length < 2 && !/^[\p{N}\p{S}]$/u.test(form)) return;
    if (texts.indexOf(form) !== choice) return;
    for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (isEdge(lower, at, form.charAt(0), -1) && isEdge(lower, end, form.slice(-1), 0))
        spans.push({ choice, start: at, end });
    }
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Tells whether a text ends at a place: no letter or digit goes on there. */
function isEdge(text: string, at: number, own: string, side: -1 | 0): boolean {
  const beside = text.charAt(at + side);
  if (!/[\p{L}\p{N}]/u.test(own)) return true;
  if (/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}_]/u.test(beside)) return false;
  // A number's point, sign or slash belongs to it.
  return !(
    /\p{N}/u.test(own) &&
    (side === -1 ? /[-.,/^]$/ : /^[.,/^]\d/).test(side === -1 ? beside : text.slice(at, at + 2))
  );
}

function isCovered(spans: readonly Span[], start: number, end: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= start && end <= span.end && span.end - span.start > end - start;
}
