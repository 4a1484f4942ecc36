/**
 * What one UTF-16 unit of a contract reads as: capitals as small letters, full-width forms as half-width, curly
 * quotes as straight ones, any blank as a space, Traditional characters as Simplified. Signs a reader does not
 * see (zero-width characters, soft hyphens, byte-order marks) read as nothing.
 */
import { TRADITIONAL } from './traditional';

export const UNSEEN = 0;
/** Signs that read as nothing. */
export const UNSEEN_SIGNS = [0, 0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff];
export const SPACE = 32;

function table(): Uint16Array {
  const reads = new Uint16Array(0x10000);
  for (let code = 0; code < reads.length; code++) reads[code] = code;
  for (let code = 65; code <= 90; code++) reads[code] = code + 32;
  for (let code = 0xc0; code <= 0x24f; code++) {
    const small = String.fromCharCode(code).toLowerCase();
    if (small.length === 1) reads[code] = small.charCodeAt(0);
  }
  // Full-width forms: ！ to ～ stand 0xfee0 above their ASCII twins.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const narrow = code - 0xfee0;
    reads[code] = narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow;
  }
  for (const code of [9, 10, 11, 12, 13, 0xa0, 0x1680, 0x202f, 0x205f, 0x2028, 0x2029, 0x3000])
    reads[code] = SPACE;
  for (let code = 0x2000; code <= 0x200a; code++) reads[code] = SPACE;
  for (const code of UNSEEN_SIGNS) reads[code] = UNSEEN;
  for (const code of [0x2018, 0x2019, 0x201b, 0x2032]) reads[code] = 39;
  for (const code of [0x201c, 0x201d, 0x201f, 0x2033, 0x300c, 0x300d, 0x300e, 0x300f]) reads[code] = 34;
  for (const code of [0x2010, 0x2011, 0x2012]) reads[code] = 45;
  reads['【'.charCodeAt(0)] = 91;
  reads['】'.charCodeAt(0)] = 93;
  for (let i = 0; i < TRADITIONAL.length; i += 2)
    reads[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  return reads;
}

/** Index: the unit as written. Value: the unit as read, UNSEEN for nothing. */
export const READS: Uint16Array = table();

/** Chinese characters of the basic plane. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
