/**
 * Beginning and end of a text, of so many signs at most: cut between words where there are blanks; never inside a
 * surrogate pair.
 */
export function headOf(text: string, most: number): string {
  const head = text.slice(0, most);
  const blank = head.lastIndexOf(' ');
  return blank > 0 ? head.slice(0, blank) : head.replace(/[\ud800-\udbff]$/, '');
}
export function tailOf(text: string, most: number): string {
  const tail = text.slice(-most);
  const blank = tail.indexOf(' ');
  return blank >= 0 ? tail.slice(blank + 1) : tail.replace(/^[\udc00-\udfff]/, '');
}
