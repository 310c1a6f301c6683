import { isKeyName } from './key-name.ts';

const MAX_LENGTH = 60;
/** A parameter in the query of an address. */
const PARAMETER = /([?&])([^=&\s]+)=[^&\s]*/g;

/**
 * Gives a user's text as messages show it: in backticks, on one line, shortened, without control characters or a URL's
 * password or key.
 */
export function quote(written: string): string {
  const line = written
    .slice(0, 10 * MAX_LENGTH)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\/\/[^/\s]*@/g, '//***@')
    .replaceAll(PARAMETER, (whole, start: string, name: string) =>
      isKeyName(decode(name)) ? `${start}${name}=***` : whole,
    );
  return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}

/** Gives the name of a parameter as servers read it; what is no escape stands as it is. */
function decode(name: string): string {
  const [decoded = name] = new URLSearchParams(`${name}=`).keys();
  return decoded;
}

/** Gives a text as one writes it as a value in YAML: in quotes only where it needs them. */
export function yamlText(text: string): string {
  const isPlain =
    /^[A-Za-z_](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
