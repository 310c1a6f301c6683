const NOTE = '*Cut here: the rest is in the results folder.*';

/** Joins sections by empty lines, leaving out those from the first that does not fit in, with a note that says so. */
export function fitSections(sections: readonly string[], maxBytes: number): string {
  const whole = sections.join('\n\n');
  if (Buffer.byteLength(whole) <= maxBytes) return whole;
  const room = maxBytes - Buffer.byteLength(NOTE) - 2;
  const kept: string[] = [];
  let size = 0;
  for (const section of sections) {
    const next = cutLines(section, room - size);
    if (next !== '') kept.push(next);
    size += Buffer.byteLength(next) + 2;
    if (next !== section) break;
  }
  return [...kept, NOTE].join('\n\n');
}

/** As many whole lines as fit; a section that opens something is taken whole or not at all. */
function cutLines(section: string, maxBytes: number): string {
  if (Buffer.byteLength(section) <= maxBytes) return section;
  if (section.startsWith('<')) return '';
  const lines: string[] = [];
  let size = 0;
  for (const line of section.split('\n')) {
    size += Buffer.byteLength(line) + 1;
    if (size > maxBytes) break;
    lines.push(line);
  }
  return lines.join('\n');
}
