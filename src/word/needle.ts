/** What Word's search takes, and what it takes for the same. */

/** Longest needle that it takes without failing silently, escapes included. UTF-16 units. */
export const LONGEST = 200;

/** Signs that its search reads as commands stand in it. */
export const hasCommands = (needle: string): boolean => /[\p{Cc}^]/u.test(needle);

/** It takes straight and curly quotes for the same. */
export const foldQuotes = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
