import { saveFile } from '@/components/ui/save-file';
import { withoutDirection } from '@/lib/chinese/direction-marks';

const LONGEST_NAME = 60;

/** A title as part of a file's name: without what some systems refuse, or show the ending in another place. */
export const fileName = (title: string): string =>
  withoutDirection(title)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME) || 'text';

/**
 * Hands a shared text to another app, as far as the device can: phones refuse unknown kinds of files, so a plain text file
 * is offered next; where nothing can be shared it is saved.
 */
export async function shareFile(content: string, name: string, title: string): Promise<void> {
  const json = new File([content], `${name}.duizhao.json`, { type: 'application/json' });
  const plain = new File([content], `${name}.duizhao.txt`, { type: 'text/plain' });
  const file = [json, plain].find((candidate) => navigator.canShare?.({ files: [candidate] }));
  if (file === undefined) return saveFile(json);
  try {
    await navigator.share({ files: [file], title });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error; // she changed her mind
  }
}
