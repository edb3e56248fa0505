import { hasLocale } from 'next-intl';
import { ACCEPTED_FILES } from '@/lib/documents/file-types';
import { manifest } from '@/lib/i18n/manifest';
import { routing } from '@/lib/i18n/routing';

export const dynamic = 'force-static';

/** /manifest/en.webmanifest … */
export const generateStaticParams = () => routing.locales.map((locale) => ({ file: `${locale}.webmanifest` }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const locale = (await params).file.replace(/\.webmanifest$/, '');
  if (!hasLocale(routing.locales, locale)) return new Response('not found', { status: 404 });
  return Response.json(await manifest(locale, ACCEPTED_FILES), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
