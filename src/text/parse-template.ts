/** A template, parsed: text as it stands, and names that a case fills in. */
export type Template = {
  readonly parts: readonly Part[];
  /** Offset of the first `{{` that no `}}` on its line closes; it stays as it stands. */
  readonly unclosedAt: number | null;
};

type Part =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'name'; readonly name: string; readonly offset: number };

/** A text in quotes, between `{{` and `}}`: it stands for itself, so that a prompt can hold `{{`. */
const QUOTED = /[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')[ \t]*\}\}/y;

/** Parses a template; takes time with its length alone. */
export function parseTemplate(template: string): Template {
  const parts: Part[] = [];
  let unclosedAt: number | null = null;
  const addText = (text: string, offset: number): void => {
    if (text !== '') parts.push({ kind: 'text', text, offset });
  };
  const findClosing = seek(template, '}}');
  const findLineEnd = seek(template, '\n');
  let done = 0;
  for (
    let open = template.indexOf('{{');
    open !== -1;
    open = template.indexOf('{{', Math.max(done, open + 2))
  ) {
    const start = open + 2;
    QUOTED.lastIndex = start;
    const [quoted, inDouble, inSingle = ''] = QUOTED.exec(template) ?? [];
    const closing = findClosing(start);
    if (quoted === undefined && closing >= findLineEnd(start)) {
      unclosedAt ??= open;
      continue;
    }
    addText(template.slice(done, open), done);
    if (quoted === undefined)
      parts.push({ kind: 'name', name: template.slice(start, closing).trim(), offset: open });
    else addText(inDouble ?? inSingle, open);
    done = quoted === undefined ? closing + 2 : start + quoted.length;
  }
  addText(template.slice(done), done);
  return { parts, unclosedAt };
}

/** Gives a function that finds a text at or after an offset; for offsets that grow it looks at nothing twice. */
function seek(text: string, wanted: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(wanted, from);
      if (found === -1) found = Infinity;
    }
    return found;
  };
}
