const MAX_LENGTH = 60;

/**
 * Gives a user's text as messages show it: in backticks, on one line, shortened, without control characters or a URL's
 * password or key.
 */
export function quote(written: string): string {
  const line = written
    .slice(0, 10 * MAX_LENGTH)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\/\/[^/\s]*@/g, '//***@')
    .replaceAll(/([?&][\w-]*(?:key|token|secret|password|sig|code)=)[^&\s]*/gi, '$1***');
  return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}

/** Gives a text as one writes it as a value in YAML: in quotes only where it needs them. */
export function yamlText(text: string): string {
  const isPlain =
    /^[A-Za-z_](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
