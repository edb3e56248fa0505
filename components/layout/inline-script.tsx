import { keepMarkup } from '@/components/ui/kept-markup';
import { StaticMarkup } from '@/components/ui/static-markup';

/** Code of our own that runs as text where it stands. The build writes its hash into the page's policy. @param name of it alone */
export function InlineScript({ name, code }: { name: string; code: string }) {
  keepMarkup(name, code);
  return <StaticMarkup as="script" kept={name} />;
}
