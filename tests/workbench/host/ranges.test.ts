/** @jest-environment ./tests/environments/word-node.ts */
import { open, textsOf } from './open';

describe('ranges', () => {
  test('meet, part, grow and are compared', async () => {
    open(['alpha beta gamma', 'delta']);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const [alpha, beta, delta] = ['alpha', 'beta', 'delta'].map((word) =>
        context.document.body.search(word).getFirst(),
      ) as [Word.Range, Word.Range, Word.Range];
      const both = alpha.expandTo(beta);
      const shared = both.intersectWithOrNullObject(beta);
      const none = alpha.intersectWithOrNullObject(delta);
      const relations = [
        alpha.compareLocationWith(beta),
        both.compareLocationWith(beta),
        first.getRange('After').compareLocationWith(delta.getRange('Start')),
      ];
      both.load('text');
      shared.load('text');
      none.load('text');
      await context.sync();
      expect(both.text).toBe('alpha beta');
      expect(shared.text).toBe('beta');
      expect(none.isNullObject).toBe(true);
      expect(relations.map(({ value }) => value)).toEqual(['Before', 'ContainsEnd', 'Equal']);
    });
  });

  test('are cut into text ranges by marks, Chinese ones too', async () => {
    open(['第一句。第二句；余下', 'One. Two.']);
    await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      const chinese = paragraphs.getFirst().getTextRanges(['。', '；'], false);
      const english = paragraphs.getLast().getTextRanges(['.'], true);
      chinese.load('items/text');
      english.load('items/text');
      const second = paragraphs.getLast().search('One.').getFirst().getNextTextRangeOrNullObject(['.'], true);
      second.load('text');
      await context.sync();
      expect(chinese.items.map(({ text }) => text)).toEqual(['第一句。', '第二句；', '余下']);
      expect(english.items.map(({ text }) => text)).toEqual(['One.', 'Two.']);
      expect(second.text).toBe('Two.');
    });
  });

  test('text with a line feed makes a paragraph, as in Word; locations are those of the target', async () => {
    const host = open(['ab']);
    await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const middle = paragraph.search('a').getFirst().getRange('End');
      const made = middle.insertText('1\n2', 'After');
      made.load('text');
      await context.sync();
      expect(made.text).toBe('1\r2');
      expect(textsOf(host)).toEqual(['a1', '2b']);
      context.document.body.paragraphs.getFirst().insertText('x', 'Before' as 'Start');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('highlight() shows and changes nothing, from WordApi 1.8 on', async () => {
    const host = open(['One.'], { wordApi: '1.8' });
    const before = host.document.xml();
    await Word.run(async (context) => {
      const range = context.document.body.getRange('Whole');
      range.highlight();
      await context.sync();
      expect(host.document.textOf(host.shownRange!)).toBe('One.');
      range.removeHighlight();
      await context.sync();
      expect(host.shownRange).toBeUndefined();
    });
    expect(host.document.xml()).toBe(before);
  });
});

describe('search', () => {
  test.each<[string, Word.SearchOptions | object, string[]]>([
    ['cap', {}, ['Cap', 'cap', 'cap']],
    ['cap', { matchCase: true }, ['cap', 'cap']],
    ['cap', { matchWholeWord: true }, ['Cap', 'cap']],
    ['no-fee', { ignorePunct: true }, ['no-fee']],
    ['liabilitycap', { ignoreSpace: true }, ['liability cap']],
    ['^^', {}, ['^']],
    ['cap. Next', {}, []],
  ])('%s with %j', async (needle, options, expected) => {
    open(['Cap on liability cap, capped ^ no-fee.', 'Next']);
    await Word.run(async (context) => {
      const hits = context.document.body.search(needle, options as Word.SearchOptions);
      hits.load('items/text');
      await context.sync();
      expect(hits.items.map(({ text }) => text)).toEqual(expected);
    });
  });

  test('stays within the range searched', async () => {
    open(['one two one two']);
    await Word.run(async (context) => {
      const first = context.document.body.search('one two').getFirst();
      const inside = first.search('two');
      const beyond = first.search('two one');
      inside.load('items');
      beyond.load('items');
      await context.sync();
      expect([inside.items.length, beyond.items.length]).toEqual([1, 0]);
    });
  });

  test('what it cannot do it says', async () => {
    open(['Text']);
    await Word.run(async (context) => {
      context.document.body.search('^p').load('items');
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
      context.document.body.search('T*', { matchWildcards: true }).load('items');
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
    });
  });
});
