/** Copies a text; false where neither way is open to the pane (some Words close both). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, for a pane in a frame that has no leave to use the clipboard. */
function copyBySelection(text: string): boolean {
  const former = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (former instanceof HTMLElement) former.focus();
  }
}
