const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a name with a bare % in it
  }
};

/**
 * The name in the archive that a reference means: folder 'OEBPS/text', '../a%20b.xhtml#c' → 'OEBPS/a b.xhtml'.
 * null if it leads out of the archive or to the network.
 */
export function resolvePath(folder: string, reference: string): string | null {
  const path = decoded(reference.split(/[#?]/)[0] ?? '');
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return null;
  const parts = path.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** 'OEBPS/content.opf' → 'OEBPS'; '' for a name at the top. */
export const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));
