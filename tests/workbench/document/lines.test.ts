import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildDocx, type BlockSpec } from '../../../src/workbench/document/build';
import { DocxDocument } from '../../../src/workbench/document/document';
import { linesOf } from '../../../src/workbench/document/lines';

const THEM = 'Opposing Counsel';
const CONTRACT: readonly BlockSpec[] = [
  { style: 'Heading1', runs: [{ text: 'Fees' }] },
  {
    runs: [
      { text: 'The fee is ' },
      { text: 'ten', deleted: THEM },
      { text: 'five', inserted: THEM },
      { text: ' per cent.', bold: true },
    ],
  },
  { rows: [['Tier', 'Price']] },
  '费用以人民币支付。',
];

/** The lines of the contract with its XML changed. */
function lines(change?: (xml: string) => string): readonly string[] {
  const files = unzipSync(buildDocx(CONTRACT));
  const before = strFromU8(files['word/document.xml']!);
  const after = change ? change(before) : before;
  if (change && after === before) throw new Error('nothing was changed');
  files['word/document.xml'] = strToU8(after);
  return linesOf(DocxDocument.open(zipSync(files)).bodyElement);
}

describe('documents that differ to a reader have other lines', () => {
  test.each<[string, (xml: string) => string]>([
    ['a word', (xml) => xml.replace('fee is', 'fee was')],
    ['formatting', (xml) => xml.replace('<w:b/>', '<w:i/>')],
    ['a highlight', (xml) => xml.replace('<w:b/>', '<w:b/><w:highlight w:val="yellow"/>')],
    ['the author of a revision', (xml) => xml.replace(THEM, 'Lena Fox')],
    ['an insertion that is none', (xml) => xml.replace(/<w:ins [^>]*>(.*?)<\/w:ins>/, '$1')],
    ['a paragraph style', (xml) => xml.replace('Heading1', 'Heading2')],
    ['an empty paragraph', (xml) => xml.replace('<w:tbl>', '<w:p/><w:tbl>')],
    ['a bookmark', (xml) => xml.replace('<w:r>', '<w:bookmarkStart w:id="7" w:name="cap"/><w:r>')],
    [
      'a link to elsewhere',
      (xml) => xml.replace(/<w:r>(.*?)<\/w:r>/, '<w:hyperlink w:anchor="a"><w:r>$1</w:r></w:hyperlink>'),
    ],
    [
      'the order of words',
      (xml) => xml.replace('Tier', 'Price').replace(/Price(?=<\/w:t><\/w:r><\/w:p><\/w:tc><\/w:tr>)/, 'Tier'),
    ],
  ])('%s', (_, change) => {
    expect(lines(change)).not.toEqual(lines());
  });

  test('links that go to different places', () => {
    const linked = (anchor: string) =>
      lines((xml) =>
        xml.replace(/<w:r>(.*?)<\/w:r>/, `<w:hyperlink w:anchor="${anchor}"><w:r>$1</w:r></w:hyperlink>`),
      );
    expect(linked('cap')).not.toEqual(linked('fee'));
  });
});

describe('what tells nobody anything makes no difference', () => {
  test.each<[string, (xml: string) => string]>([
    [
      'a run in two',
      (xml) => xml.replace('The fee is ', 'The </w:t></w:r><w:r><w:t xml:space="preserve">fee is '),
    ],
    ['an explicit "no highlight"', (xml) => xml.replace('<w:b/>', '<w:highlight w:val="none"/><w:b/>')],
    ['properties that hold nothing', (xml) => xml.replace('<w:r>', '<w:r><w:rPr/>')],
    ['the id of a revision', (xml) => xml.replace(/(<w:ins w:id=")\d+/, '$14711')],
  ])('%s', (_, change) => {
    expect(lines(change)).toEqual(lines());
  });
});
