import { DocxDocument } from '../../../src/workbench/document/document';
import type { WordHost } from '../../../src/workbench/host/word-host';

/** An add-in gets the file as it is saved, slice by slice, over whichever route its office.js goes. */
export async function expectCopyInSlices(office: typeof Office, host: WordHost): Promise<void> {
  const file = await new Promise<Office.File>((done) =>
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize: 1000 }, ({ value }) =>
      done(value),
    ),
  );
  const saved = host.document.save();
  expect([file.size, file.sliceCount]).toEqual([saved.length, Math.ceil(saved.length / 1000)]);
  const bytes: number[] = [];
  for (let i = 0; i < file.sliceCount; i++)
    bytes.push(
      ...(await new Promise<number[]>((done) => file.getSliceAsync(i, ({ value }) => done(value.data)))),
    );
  expect(DocxDocument.open(Uint8Array.from(bytes)).xml()).toBe(host.document.xml());
  const closed = await new Promise((done) => file.closeAsync(({ status }) => done(status)));
  expect(closed).toBe('succeeded');
}
