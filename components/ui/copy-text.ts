/**
 * Copies a text. Without access to the clipboard (plain http, some apps) the older way through a selection is taken.
 * @param host where the selection may be made: the open dialog, if there is one, since nothing outside it can be selected
 * @returns whether it is in the clipboard
 */
export async function copyText(text: string, host: HTMLElement = document.body): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return copied === true || copyBySelection(text, host);
}

function copyBySelection(text: string, host: HTMLElement): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  host.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
