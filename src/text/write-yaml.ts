import { stringify } from 'yaml';

/** Gives a value as YAML that people review: texts of several lines as blocks, nothing folded, no anchors. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
