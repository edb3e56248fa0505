import type { Metadata } from 'next';
import { LocaleRedirect } from '@/components/layout/locale-redirect';

export const metadata: Metadata = { title: 'Duizhao 对照', description: 'Read Chinese sentence by sentence' };

export default function RootPage() {
  return <LocaleRedirect />;
}
