/** A paragraph as the context rule sees it. */
import type { ContractParagraph } from './types';
import type { Seat } from './context';
import type { Place } from './structure';

const ENDED = /[.;:!?。；：！？]\s*$/;

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
    continues: before !== undefined && /^\s*[a-z]/.test(text) && !ENDED.test(before.slice(-8)),
  };
}
