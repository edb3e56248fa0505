'use client';
import type { ComponentType, RefObject } from 'react';
import { lazily } from '@/components/ui/lazily';
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

interface Failing {
  /** It could not be loaded. */
  readonly onFailed?: () => void;
}

const TOOLS: Readonly<Record<Tool, ComponentType<ToolProps & Failing>>> = {
  settings: lazily(() => import('./settings-panel').then(({ SettingsPanel }) => SettingsPanel)),
  menu: lazily(() => import('./tools-menu').then(({ ToolsMenu }) => ToolsMenu)),
  board: lazily(() => import('@/components/board/board').then(({ Board }) => Board)),
  share: lazily(() => import('@/components/share/share-dialog').then(({ ShareDialog }) => ShareDialog)),
  lesson: lazily(() => import('@/components/classroom/lesson-bar').then(({ LessonBar }) => LessonBar)),
  sound: lazily(() => import('@/components/sound/sound-bar').then(({ SoundBar }) => SoundBar)),
  visit: lazily(() => import('@/components/share/visit-line').then(({ VisitLine }) => VisitLine)),
};

/** A tool over the text. All of it, its strings too, is fetched when it is first asked for: reading does not pay for it. */
export function ReaderTools({ tool, messages, ...props }: ToolProps & Failing & { tool: Tool; messages: string }) {
  const Shown = TOOLS[tool];
  return (
    <Strings path={messages} onFailed={props.onFailed}>
      <Shown {...props} />
    </Strings>
  );
}
