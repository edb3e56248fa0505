'use client';
import { type ComponentType, lazy, type RefObject, Suspense } from 'react';
import { Strings } from '@/components/ui/strings';
import type { TextSource } from './text-source';
import type { Place } from './use-place';

/**
 * What can be done with a text beside reading it: the settings, and a menu with what it opens over the text; `lesson`
 * is the one that a link brought, `visit` says what else a link has changed.
 */
export type Tool = 'settings' | 'menu' | 'board' | 'share' | 'sound' | 'lesson' | 'visit';

/** What every tool is given. */
export interface ToolProps {
  readonly source: TextSource;
  readonly article: RefObject<HTMLElement | null>;
  readonly place: Place;
  /** Opens another tool, or none. */
  readonly onTool: (tool: Tool | null) => void;
}

const TOOLS: Readonly<Record<Tool, ComponentType<ToolProps>>> = {
  settings: lazy(() => import('./settings-panel').then(({ SettingsPanel }) => ({ default: SettingsPanel }))),
  menu: lazy(() => import('./tools-menu').then(({ ToolsMenu }) => ({ default: ToolsMenu }))),
  board: lazy(() => import('@/components/board/board').then(({ Board }) => ({ default: Board }))),
  share: lazy(() => import('@/components/share/share-dialog').then(({ ShareDialog }) => ({ default: ShareDialog }))),
  lesson: lazy(() => import('@/components/classroom/lesson-bar').then(({ LessonBar }) => ({ default: LessonBar }))),
  sound: lazy(() => import('@/components/sound/sound-bar').then(({ SoundBar }) => ({ default: SoundBar }))),
  visit: lazy(() => import('@/components/share/visit-line').then(({ VisitLine }) => ({ default: VisitLine }))),
};

/** A tool over the text. All of it, its strings too, is fetched when it is first asked for: reading does not pay for it. */
export default function ReaderTools({ tool, messages, ...props }: ToolProps & { tool: Tool; messages: string }) {
  const Shown = TOOLS[tool];
  return (
    <Strings path={messages}>
      <Suspense>
        <Shown {...props} />
      </Suspense>
    </Strings>
  );
}
