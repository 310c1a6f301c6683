import type { Json } from '../../domain/json.ts';
import type { Span } from '../../text/find-keys.ts';
import { FINDERS, KINDS } from './finders.ts';
import { toPlainForm } from './plain-form.ts';

/** A further finder, and what stands in place of what it finds. */
export type OwnFinder = { readonly kind: string; readonly find: (text: string) => readonly Span[] };

/** Replaces personal data and secrets in texts, and counts what it replaced by kind. */
export class PersonalDataRedactor {
  readonly #own: readonly OwnFinder[];
  readonly #counts = new Map<string, number>();

  constructor(own: readonly OwnFinder[] = []) {
    this.#own = own;
  }

  /** How much of each kind was replaced. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Gives a text in which `[EMAIL]`, `[CARD]` and the like stand for what was found; the longest of what overlaps counts. */
  redact(text: string): string {
    const { text: plain, offsetOf } = toPlainForm(text);
    const finders: readonly OwnFinder[] = [
      ...this.#own,
      ...KINDS.map((kind) => ({ kind, find: FINDERS[kind] })),
    ];
    const taken: (Span & { readonly kind: string })[] = [];
    for (const { kind, find } of finders)
      for (const span of find(plain)) if (span.end > span.start) take(taken, { ...span, kind });
    if (taken.length === 0) return text;
    taken.sort((a, b) => a.start - b.start);
    let [redacted, last] = ['', 0];
    for (const { kind, start, end } of taken) {
      redacted += `${text.slice(last, offsetOf(start))}[${kind.toUpperCase()}]`;
      last = offsetOf(end);
      this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    }
    return redacted + text.slice(last);
  }

  /** Gives a value in which every text, and every key of a mapping, is redacted. */
  redactValue(value: Json): Json {
    if (typeof value === 'string') return this.redact(value);
    if (typeof value === 'number') {
      const text = String(value);
      const redacted = this.redact(text);
      return redacted === text ? value : redacted;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => this.redactValue(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [this.redact(key), this.redactValue(inner)]),
    );
  }
}

/** Adds a stretch; where it overlaps with others, all become one of the kind that was there first. */
function take(taken: (Span & { readonly kind: string })[], span: Span & { readonly kind: string }): void {
  let { start, end, kind } = span;
  for (let index = taken.length - 1; index >= 0; index -= 1) {
    const other = taken[index];
    if (other === undefined || other.end <= start || other.start >= end) continue;
    [start, end, kind] = [Math.min(start, other.start), Math.max(end, other.end), other.kind];
    taken.splice(index, 1);
  }
  taken.push({ start, end, kind });
}
