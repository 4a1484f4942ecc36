/** Word's search, with the limits that an add-in meets. */
import type { LiveRange } from '../../document/anchors';
import type { DocxDocument } from '../../document/document';
import { HostError } from '../protocol';
import type { Stretch } from './access';

export type SearchFlags = Readonly<Record<string, unknown>> | null | undefined;

/** Word's limit, escapes included. UTF-16 units. */
const LONGEST = 255;
const CODES: Readonly<Record<string, string>> = { '^': '^', t: '\t', l: '\v', s: '\u00a0', '~': '\u2011' };

/**
 * Finds the needle in each stretch, never across a paragraph mark. Deleted text stands in the way of a match,
 * since it is searched as well. @throws HostError SearchStringInvalidOrTooLong; NotImplemented for wildcards.
 */
export function search(
  document: DocxDocument,
  stretches: readonly Stretch[],
  needle: string,
  flags: SearchFlags,
): LiveRange[] {
  if (!needle || needle.length > LONGEST)
    throw new HostError('SearchStringInvalidOrTooLong', 'The search string is invalid or too long.');
  const pattern = patternOf(needle, flags ?? {});
  const found: LiveRange[] = [];
  for (const { paragraph, from, to } of stretches) {
    const text = paragraph.text();
    pattern.lastIndex = from;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const end = hit.index + hit[0].length;
      if (end > to) break;
      found.push(document.range(paragraph, hit.index, paragraph, end));
    }
  }
  return found;
}

function patternOf(needle: string, flags: NonNullable<SearchFlags>): RegExp {
  const on = (name: string): boolean => flags[name] === true;
  if (on('MatchWildcards') || on('MatchWildCards'))
    throw new HostError('NotImplemented', 'The stand-in Word searches without wildcards');
  const literal = needle.replace(/\^(.?)/gsu, (_, code: string) => {
    const meant = CODES[code];
    if (meant === undefined)
      throw new HostError('NotImplemented', `The stand-in Word does not search for ^${code}`);
    return meant;
  });
  const between =
    on('IgnoreSpace') || on('IgnorePunct')
      ? `[${on('IgnoreSpace') ? '\\s' : ''}${on('IgnorePunct') ? '\\p{P}' : ''}]*`
      : '';
  const source = [...literal].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join(between);
  const opens = on('MatchWholeWord') || on('MatchPrefix') ? '(?<![\\p{L}\\p{N}_])' : '';
  const closes = on('MatchWholeWord') || on('MatchSuffix') ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(opens + source + closes, on('MatchCase') ? 'gu' : 'giu');
}

/** The flags as the add-in sets them on a SearchOptions object. */
export const FLAGS = [
  'IgnorePunct',
  'IgnoreSpace',
  'MatchCase',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWholeWord',
  'MatchWildcards',
];
