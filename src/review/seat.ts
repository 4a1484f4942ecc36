/** A paragraph as the context rule sees it. */
import type { Seat } from './context';
import { beginsSmall, endsSentence } from './edges';
import type { Place } from './structure';
import type { ContractParagraph } from './types';

export function seatOf(
  paragraph: ContractParagraph,
  place: Place,
  { chinese, length }: { readonly chinese: boolean; readonly length: number },
  before: string | undefined,
): Seat {
  const { text } = paragraph;
  return {
    place,
    chinese,
    blank: text.trim() === '',
    length: Math.min(3, Math.log(1 + length * (chinese ? 2.5 : 1)) / 2),
    continues: before !== undefined && beginsSmall(text) && !endsSentence(before),
  };
}
