import { strToU8, type ZipOptions, zipSync } from 'fflate';

/** Books and Word files of a few sentences, and zips that lie; made here, so that a test shows all that is in them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const zipOf = (files: Files, options: ZipOptions = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    options,
  );

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

const packageOf = (title: string, names: readonly string[]): string => `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${title}</dc:title></metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.jpg" media-type="image/jpeg"/>
${names.map((name, i) => `<item id="c${i}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest><spine><itemref idref="cover"/><itemref idref="nav"/>
${names.map((_, i) => `<itemref idref="c${i}"/>`).join('\n')}</spine></package>`;

export const xhtml = (body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

/** A book whose spine is `chapters` in order (names under OEBPS/); `more` are further entries, or replace one. */
export const epubOf = (title: string, chapters: Readonly<Record<string, string>>, more: Files = {}): Uint8Array =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/content.opf': packageOf(title, Object.keys(chapters)),
    'OEBPS/nav.xhtml': xhtml('<nav><ol><li><a href="one.xhtml">目录里的字</a></li></ol></nav>'),
    ...Object.fromEntries(Object.entries(chapters).map(([name, markup]) => [`OEBPS/${name}`, markup])),
    ...more,
  });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const STYLES = `<w:styles ${W}>
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="Section"/><w:basedOn w:val="base"/></w:style>
<w:style w:type="paragraph" w:styleId="base"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="round"><w:name w:val="R"/><w:basedOn w:val="round"/></w:style>
</w:styles>`;

/** A Word file with `body` in its w:body. */
export const docxOf = (body: string, more: Files = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    ...more,
  });

/** The central directory's header of an entry: where its bytes are in the file. */
function headerOf(zip: Uint8Array, name: string): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const wanted = new TextDecoder('latin1').decode(strToU8(name));
  for (let at = 0; at < zip.length - 46; at++) {
    const isHeader = view.getUint32(at, true) === 0x02014b50;
    const found = new TextDecoder('latin1').decode(zip.subarray(at + 46, at + 46 + wanted.length));
    if (isHeader && found === wanted) return at;
  }
  throw new RangeError(`no entry ${name}`);
}

/** The same zip with other values in the central directory: `size` uncompressed, general purpose `flags`, `offset`. */
export function tampered(
  zip: Uint8Array,
  name: string,
  values: { readonly size?: number; readonly flags?: number; readonly offset?: number },
): Uint8Array {
  const copy = zip.slice();
  const at = headerOf(copy, name);
  const view = new DataView(copy.buffer);
  if (values.size !== undefined) view.setUint32(at + 24, values.size, true);
  if (values.flags !== undefined) view.setUint16(at + 8, values.flags, true);
  if (values.offset !== undefined) view.setUint32(at + 42, values.offset, true);
  return copy;
}
