/** @jest-environment ./tests/environments/word-node.ts */
import { withField } from '../../word/contracts';
import { open } from './open';

test('a link is told by any range that touches it', async () => {
  open(withField([{ runs: [{ text: 'See Section [field] and [link] for more.' }] }]));
  await Word.run(async (context) => {
    const ranges = context.document.body.paragraphs.getFirst().getTextRanges([' '], false);
    ranges.load('items/text,items/hyperlink');
    await context.sync();
    expect(ranges.items.map(({ text }) => text)).toEqual([
      'See ',
      'Section ',
      '9.2 ',
      'and ',
      'Annex ',
      'A ',
      'for ',
      'more.',
    ]);
    expect(ranges.items.map(({ hyperlink }) => hyperlink)).toEqual([
      null,
      null,
      null,
      null,
      '#annex',
      '#annex',
      null,
      null,
    ]);
  });
});

test('text put beside a range is not in it, at its edge it is', async () => {
  const host = open(['one two three']);
  await Word.run(async (context) => {
    const two = context.document.body.paragraphs.getFirst().search('two').getFirst();
    two.load('text');
    two.insertText('>', 'After');
    two.insertText('<', 'Before');
    two.insertText(')', 'End');
    two.insertText('(', 'Start');
    two.load('text');
    await context.sync();
    expect(two.text).toBe('(two)');
    expect(host.document.paragraphs()[0]!.text()).toBe('one <(two)> three');
  });
});
