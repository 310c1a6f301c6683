/** Everything but the characters of XML 1.0, and lone halves of pairs; no escape brings them into a document. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Texts that stay as they are, as most do. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Gives text as it stands within an element of XML; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return escape(text, /[&<>\r]/g);
}

/** Gives text as an attribute of XML, in its quotes; ends of lines and tabs stay what they are. */
export function xmlAttribute(text: string): string {
  return `"${escape(text, /[&<>"\t\n\r]/g)}"`;
}

function escape(text: string, special: RegExp): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(FORBIDDEN, '\ufffd').replaceAll(special, (one) => ENTITIES[one] ?? one);
}
