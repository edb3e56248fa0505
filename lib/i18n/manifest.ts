import { getTranslations } from 'next-intl/server';
import { editionLanguage } from './edition-language';
import { filePath, pagePath } from './paths';
import type { Locale } from './routing';

const SHORTCUTS = ['review', 'words', 'texts'] as const;

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: filePath(`/icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/**
 * The site as an app that can be installed, in one language. All are the same app (`id`).
 * @param accept the files that other apps may share with it: endings and media types
 */
export async function manifest(locale: Locale, accept: readonly string[]) {
  const site = await getTranslations({ locale, namespace: 'Site' });
  const install = await getTranslations({ locale, namespace: 'Install' });
  const name = `${site('name')} ${editionLanguage(locale) === 'zh' ? 'Duizhao' : '对照'}`;
  return {
    id: filePath('/'),
    name,
    short_name: site('name'),
    description: site('description'),
    lang: locale,
    dir: 'ltr',
    categories: ['education', 'books', 'news'],
    start_url: filePath('/'),
    scope: filePath('/'),
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
    screenshots: (['narrow', 'wide'] as const).map((form) => ({
      src: filePath(`/screenshots/${form}.png`),
      sizes: form === 'narrow' ? '780x1688' : '1280x800',
      type: 'image/png',
      form_factor: form,
      label: install(form),
    })),
    shortcuts: SHORTCUTS.map((screen) => ({
      name: site(screen),
      url: pagePath(locale, `/${screen}/`),
      icons: [icon('icon-192', 192, 'any')],
    })),
    share_target: {
      action: filePath('/share/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files', accept }] },
    },
  };
}
