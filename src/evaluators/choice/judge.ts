import { ASKED, DECLARED, hasCue, isDenied, LEANT, LEANT_AFTER, REVISION, TICKED } from './cues.ts';
import type { Mention } from './mentions.ts';

/** Longest text beside a mention that is looked at. */
export const BESIDE = 150;

/** A mention, and what the words around it make of it. */
export type Judged = Mention & {
  readonly isDenied: boolean;
  /** True where it only lists the choices. */
  readonly isListed: boolean;
  /** True where it is called the answer. */
  readonly isDeclared: boolean;
  /** True where it is what remains or is called right. */
  readonly isLeant: boolean;
  /** True where the answer begins with it. */
  readonly isLeading: boolean;
  /** True where it is a line of its own. */
  readonly isLine: boolean;
};

/** What an answer calls something of its own: `Let A be a ring`. */
const VARIABLE =
  /\b(?:let|sets?|suppose|where|define|denote|call|matrix|ring|group|field|graph|events?) \(?(\p{L}|\p{N}+)(?![\p{L}\p{N}])/giu;

/** Judges mentions by the words around them; of letters that are no labels (from `count` on) those stay that are declared. */
export function judge(text: string, mentions: readonly Mention[], count: number): Judged[] {
  const listed = findLists(text, mentions, count);
  const revision = [...text.matchAll(REVISION)].at(-1)?.index ?? Infinity;
  const greeting =
    /^(?:(?:sure|certainly|of course|okay|ok|yes|hello|hi|great question|thank you)[^\n.!:,]{0,40}[.!:,]\s*)?[\s→([-]*/iu.exec(
      text,
    )?.[0].length ?? 0;
  const variables = new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name));
  let said = 0;
  const judged = mentions.map((mention): Judged => {
    const { start, end, kind, isSmall } = mention;
    // What was said of an answer that is declared is not said of the next one.
    const before = text.slice(Math.max(0, said, start - BESIDE), start);
    const after = text.slice(end, end + BESIDE);
    const isListed = listed.has(mention);
    // What is declared is not taken back by what is said of its text after it.
    const isSaid = kind === 'label' && hasCue(DECLARED, before, '');
    const denied = isDenied(before, isSaid ? text.slice(mention.labelEnd, mention.labelEnd + BESIDE) : after);
    const counts = !denied && !ASKED.test(after) && (!isSmall || mayBeSmall(text, mention));
    const isEnd = kind === 'label' || isTextEnd(after);
    const declared =
      counts && isEnd && (hasCue(TICKED, before, after) || (!isListed && hasCue(DECLARED, before, after)));
    const isVariable = kind === 'label' && variables.has(text.slice(start, mention.labelEnd));
    const isLeant = counts && isEnd && !isVariable && hasCue(isListed ? LEANT_AFTER : LEANT, before, after);
    if (declared) said = end;
    const isLine =
      counts && !isListed && /(?:^|\n)[\s→([-]*$/u.test(before) && /^[)\].:,;!]{0,3}(?:$|\n)/.test(after);
    return {
      ...mention,
      isDenied: denied || ASKED.test(after) || (isVariable && !declared),
      isListed,
      isDeclared:
        declared ||
        (start > revision && (isLeant || isLine)) ||
        (isLine && kind === 'label' && end + 3 >= text.length),
      isLeant,
      isLine,
      isLeading: counts && !isListed && start <= greeting && isLeadEnd(kind, after),
    };
  });
  return judged.filter(({ choices, isDeclared }) => isDeclared || choices.every((index) => index < count));
}

const LEAD_END = /^(?:$|\s?[).:,;\]!?\n-]|\s\(|\s(?:because|since|as|is|it|due|for)\b)/iu;

function isLeadEnd(kind: Mention['kind'], after: string): boolean {
  return kind === 'label' ? LEAD_END.test(after) : isTextEnd(after);
}

/** Tells whether a choice's text ends there, and does not go on as other words: `No.`, not `No answer`. */
function isTextEnd(after: string): boolean {
  return /^(?:$|\s?[).:,;\]!?\n-]|\s(?:\(|because|since|as|is|it is)\b)/iu.test(after);
}

/** Tells whether a label in small letters is one: in marks, or the last word of what it says. */
function mayBeSmall(text: string, { start, end, choices }: Mention): boolean {
  const after = text.slice(end, end + 12);
  const isMarked = /[([]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\)/.test(after);
  const isWord = choices.length === 1 && /^[aiouey]$/i.test(text.slice(start, end));
  // One that ends a long text may be the article at which it was cut.
  const isCut = after === '' && text.length > 60;
  return (
    isMarked ||
    (isWord
      ? !isCut && /^(?:$|[.,;:!?\n]| (?:because|since)\b)/i.test(after)
      : /^(?:$|[\s.,;:!?])/.test(after))
  );
}

/** Finds the mentions that only list the choices: `A) … B) … C) …` from the first on. */
function findLists(text: string, mentions: readonly Mention[], count: number): ReadonlySet<Mention> {
  const heads = mentions.filter((one) => one.kind === 'label' && one.choices.length === 1 && !one.isSmall);
  const listed = new Set<Mention>();
  let run: Mention[] = [];
  const end = (): void => {
    const isByLines =
      run.length >= 2 &&
      run.every(({ start }) => /(?:^|\n)[-\s([*•☐\]xX✓]*$/u.test(text.slice(Math.max(0, start - 8), start)));
    if (isByLines || run.length >= Math.min(3, count)) for (const one of run) listed.add(one);
    run = [];
  };
  for (const mention of heads) {
    const next = run.length;
    const [choice] = mention.choices;
    if (choice !== next || !mention.isHead) end();
    if (mention.isHead && choice === run.length) run.push(mention);
  }
  end();
  return listed;
}
