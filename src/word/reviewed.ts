/** What a place reads like with all changes accepted, and with all of them rejected. */

export type Reviewed = Record<'current' | 'original', OfficeExtension.ClientResult<string>>;

/** The next sync answers. */
export const askReviewed = (held: Pick<Word.Range, 'getReviewedText'>): Reviewed => ({
  current: held.getReviewedText('Current'),
  original: held.getReviewedText('Original'),
});

/** Marks of paragraphs and cells aside: they differ from one Word to the next. */
export const withoutMarks = (text: string): string => text.replace(/\p{Cc}/gu, '');
