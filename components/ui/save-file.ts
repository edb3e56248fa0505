/** Safari reads the file only after the tap has been answered. */
const READ_WITHIN_MS = 60_000;

/** Saves a file on the device. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN_MS);
}
