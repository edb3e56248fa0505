'use client';
import { type ComponentType, lazy, type RefObject, Suspense } from 'react';
import type { TextSource } from './text-source';
import { ToolStrings } from './tool-strings';
import type { Place } from './use-place';

/** What can be done with a text beside reading it: a menu, and what it opens over the text; `visit` says what a link has changed. */
export type Tool = 'menu' | 'board' | 'share' | 'sound' | 'visit';

/** What every tool is given. */
export interface ToolProps {
  readonly source: TextSource;
  readonly article: RefObject<HTMLElement | null>;
  readonly place: Place;
  /** Opens another tool, or none. */
  readonly onTool: (tool: Tool | null) => void;
}

const TOOLS: Readonly<Record<Tool, ComponentType<ToolProps>>> = {
  menu: lazy(() => import('./tools-menu').then(({ ToolsMenu }) => ({ default: ToolsMenu }))),
  board: lazy(() => import('@/components/board/board').then(({ Board }) => ({ default: Board }))),
  share: lazy(() => import('@/components/share/share-dialog').then(({ ShareDialog }) => ({ default: ShareDialog }))),
  sound: lazy(() => import('@/components/sound/sound-bar').then(({ SoundBar }) => ({ default: SoundBar }))),
  visit: lazy(() => import('@/components/share/visit-line').then(({ VisitLine }) => ({ default: VisitLine }))),
};

/** A tool over the text. All of it, its strings too, is fetched when it is first asked for: reading does not pay for it. */
export default function ReaderTools({ tool, messages, ...props }: ToolProps & { tool: Tool; messages: string }) {
  const Shown = TOOLS[tool];
  return (
    <ToolStrings messages={messages}>
      <Suspense>
        <Shown {...props} />
      </Suspense>
    </ToolStrings>
  );
}
