/** Words put into a paragraph take its look: capitals where it shouts, its apostrophe, its width of Chinese signs. */
import type { Language } from '../playbook/types';

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

export const isChinese = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > (text.match(/[A-Za-z]/g)?.length ?? 0);

export const languageOf = (text: string): Language => (isChinese(text) ? 'zh' : 'en');

/** `words` for the sentence `around` of the paragraph `text`. */
export function inStyleOf(words: string, text: string, around: string): string {
  if (isChinese(text))
    return /\p{Script=Han}[,;:(]/u.test(text) && !/[，；：（]/.test(text)
      ? words.replace(/[，；：（）]/g, (sign) => HALF[sign]!)
      : words;
  const capitals = around.match(/\p{Lu}/gu)?.length ?? 0;
  const small = around.match(/\p{Ll}/gu)?.length ?? 0;
  const loud = capitals > 20 && capitals > 4 * small ? words.toUpperCase() : words;
  return text.includes('’') ? loud.replace(/'/g, '’') : loud;
}
