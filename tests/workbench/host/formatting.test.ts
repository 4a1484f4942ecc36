/** @jest-environment ./tests/environments/word-node.ts */
import type { BlockSpec } from '../../../src/workbench/document/build';
import { open } from './open';

describe('paragraph formatting', () => {
  const STYLED: readonly BlockSpec[] = [
    { style: 'Title', runs: [{ text: 'Agreement' }] },
    { style: 'Heading1', runs: [{ text: 'Fees' }] },
    {
      style: 'Clause',
      runs: [{ text: 'Plain ' }, { text: 'bold', bold: true }, { text: ' red.', highlight: 'red' }],
    },
    '',
  ];

  test('is read from the paragraph, its style and the defaults', async () => {
    open(STYLED);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        'items/style,items/styleBuiltIn,items/alignment,items/spaceAfter,items/spaceBefore,items/lineSpacing,items/isListItem,items/font/size,items/font/name,items/font/bold',
      );
      await context.sync();
      const [title, heading, clause, empty] = paragraphs.items;
      expect(title).toMatchObject({ style: 'Title', alignment: 'Centered', spaceBefore: 6, spaceAfter: 12 });
      expect(heading).toMatchObject({
        styleBuiltIn: 'Heading1',
        isListItem: true,
        font: { size: 13, bold: true },
      });
      expect(clause).toMatchObject({ styleBuiltIn: 'Other', alignment: 'Left', lineSpacing: 13.8 });
      expect(clause!.font).toMatchObject({ bold: null, size: 12, name: 'Liberation Serif' });
      expect(empty!.font).toMatchObject({ bold: false, size: 12 });
    });
  });

  test('is written where asked, and refused where it makes no sense', async () => {
    open(STYLED);
    await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.alignment = 'Justified';
      last.firstLineIndent = -18;
      last.leftIndent = 36;
      last.styleBuiltIn = 'Heading1';
      last.load('alignment,firstLineIndent,leftIndent,style,outlineLevel');
      await context.sync();
      expect(last).toMatchObject({
        alignment: 'Justified',
        firstLineIndent: -18,
        leftIndent: 36,
        style: 'Heading 1',
        outlineLevel: 1,
      });
      last.style = 'No such style';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('of characters: mixed values, colour names, underline', async () => {
    open(STYLED);
    await Word.run(async (context) => {
      const clause = context.document.body.paragraphs.getFirst().getNext().getNext();
      clause.font.load('highlightColor,underline,color');
      await context.sync();
      expect(clause.font).toMatchObject({ highlightColor: '', underline: 'None', color: '#000000' });
      const word = clause.search('bold').getFirst();
      word.font.underline = 'Double';
      word.font.color = '#00aa00';
      word.font.highlightColor = 'Turquoise';
      clause.font.load('underline,color');
      word.font.load('highlightColor,underline,color');
      await context.sync();
      expect(clause.font).toMatchObject({ underline: 'Mixed', color: '' });
      expect(word.font).toMatchObject({ highlightColor: '#00FFFF', underline: 'Double', color: '#00AA00' });
    });
  });

  test('a highlight painted under tracking is a revision of its own', async () => {
    const host = open(STYLED);
    host.setTracking('TrackAll');
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().font.highlightColor = 'Yellow';
      await context.sync();
    });
    expect(host.document.revisions()).toMatchObject([{ kind: 'Formatted', author: 'Lena Fox' }]);
  });
});
