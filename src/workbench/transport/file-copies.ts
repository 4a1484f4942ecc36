/** Copies of the open file that an add-in reads slice by slice: as it was when the copy was made. */
import type { WordHost } from '../host/word-host';

export class FileCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private next = 1;

  constructor(private readonly host: WordHost) {}

  open(): { readonly handle: number; readonly size: number } {
    const bytes = this.host.document.save();
    this.copies.set(this.next, bytes);
    return { handle: this.next++, size: bytes.length };
  }

  /** @returns undefined for a copy that was closed. */
  slice(handle: number, offset: number, size: number): number[] | undefined {
    const bytes = this.copies.get(handle);
    return bytes && [...bytes.subarray(offset, offset + size)];
  }

  close(handle: number): void {
    this.copies.delete(handle);
  }
}
