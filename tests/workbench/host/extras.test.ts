/** @jest-environment ./tests/environments/word-node.ts */
import { camel } from '../../../src/workbench/host/objects';
import { wordRegistry } from '../../../src/workbench/host/word-model';
import { open } from './open';

test('what the host implements, office.js with our additions declares', () => {
  const host = open(['Text.']);
  const classes = Word as unknown as Record<string, { readonly prototype: object }>;
  // Microsoft's builder gives its classes their members when the first object is made.
  new Word.RequestContext().document.body.getTrackedChanges().getFirst();
  const missing = Object.entries(wordRegistry(() => host))
    .filter(([type]) => type !== 'AddinInternalService')
    .flatMap(([type, table]) => [
      ...[table.props, table.nav, table.methods].flatMap((part) =>
        Object.keys(part ?? {}).map((wire) => [type, camel(wire)] as const),
      ),
      ...Object.keys(table.events ?? {}).map((name) => [type, `on${name}`] as const),
    ])
    .filter(([type, name]) => !(name in (classes[type]?.prototype ?? {})))
    .map(([type, name]) => `${type}.${name}`);
  expect(missing).toEqual([]);
});

test('our additions never replace a member that the library has', () => {
  const own = Object.getOwnPropertyDescriptor(Word.Paragraph.prototype, 'getReviewedText')!.value as {
    toString(): string;
  };
  const added = Object.getOwnPropertyDescriptor(Word.Paragraph.prototype, 'getTrackedChanges')!.value as {
    toString(): string;
  };
  expect(own.toString()).not.toContain('BatchApiHelper.createMethodObject');
  expect(added.toString()).toContain('BatchApiHelper.createMethodObject');
});
