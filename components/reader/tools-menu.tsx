'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import { isOwnText } from '@/lib/vocabulary/word';
import type { Tool, ToolProps } from './reader-tools';
import './tools-menu.css';

/** The other screens that take this text along, and the tools over it. */
export function ToolsMenu({ source, onTool }: ToolProps) {
  const t = useTranslations('Tools');
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<Tool | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const open = (tool: Tool) => {
    next.current = tool;
    dialog.current?.close();
  };
  const query = textQuery({ slug: source.slug, from: null, to: null });
  const own = isOwnText(source.slug);
  return (
    <dialog
      ref={dialog}
      className="panel tools-menu"
      aria-labelledby="tools-title"
      onClose={() => onTool(next.current)}
    >
      <div className="panel-head">
        <h2 id="tools-title">{t('title')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <ul>
        <li>
          <button type="button" onClick={() => open('sound')}>
            {t('sound')}
          </button>
        </li>
        <li>
          <a className="button" href={`${pagePath(locale, '/exercises/')}${query}`}>
            {t('exercises')}
          </a>
        </li>
        {!own && (
          <li>
            <button type="button" onClick={() => open('share')}>
              {t('share')}
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => open('board')}>
            {t('board')}
          </button>
        </li>
        <li>
          <a className="button" href={`${pagePath(locale, '/print/')}${query}`}>
            {t('print')}
          </a>
        </li>
        {!own && (
          <li>
            <a className="button" href={`${pagePath(locale, '/teach/')}${query}`}>
              {t('teach')}
            </a>
          </li>
        )}
        <li>
          <a className="button" href={`${pagePath(locale, '/about/')}#offline`}>
            {t('offline')}
          </a>
        </li>
      </ul>
    </dialog>
  );
}
