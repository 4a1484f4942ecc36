/** Content controls that forbid editing: one locked control must not make a whole action fail half way. */

export interface Locks {
  /** Asks about these paragraphs where anything in the document is locked; the next sync answers. */
  ask(paragraphs: readonly Word.Paragraph[]): {
    readonly asks: boolean;
    isLocked(paragraph: Word.Paragraph): boolean;
  };
}

/** The first question; the next sync answers it, then `ask` may be called. */
export function locksOf(context: Word.RequestContext): Locks {
  const controls = context.document.contentControls;
  controls.load('items/cannotEdit');
  return {
    ask(paragraphs) {
      if (!controls.items.some(({ cannotEdit }) => cannotEdit)) return { asks: false, isLocked: () => false };
      const around = new Map(
        paragraphs.map((paragraph) => {
          const parent = paragraph.parentContentControlOrNullObject;
          parent.load('cannotEdit');
          const inside = paragraph.contentControls;
          inside.load('items/cannotEdit');
          return [paragraph, { parent, inside }];
        }),
      );
      return {
        asks: true,
        isLocked(paragraph) {
          const { parent, inside } = around.get(paragraph)!;
          return (
            (!parent.isNullObject && parent.cannotEdit) || inside.items.some(({ cannotEdit }) => cannotEdit)
          );
        },
      };
    },
  };
}
