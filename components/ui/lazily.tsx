'use client';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** What stands in the page by itself is asked for again so often. */
export const AGAIN_MS = 5000;

interface Waiting {
  /** Shown while it is on its way. */
  readonly fallback?: ReactNode;
  /** It could not be had: whoever asked for it closes it, and may open it again. Without this it is asked for again and again. */
  readonly onFailed?: () => void;
}

/**
 * A component that is fetched when it is first shown. Where it can't be had (no network, a server with another version) the page goes on
 * as it is; React's `lazy` would take the whole page away, and would not ask twice.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & Waiting> {
  let loaded: ComponentType<P> | null = null;
  // biome-ignore lint/correctness/noComponentHookFactories: called once, at the top of a module, as `lazy` is
  return function Lazily({ fallback = null, onFailed, ...props }) {
    const [Shown, setShown] = useState(() => loaded);
    // biome-ignore lint/correctness/useExhaustiveDependencies: it is fetched once
    useEffect(() => {
      if (Shown !== null) return;
      let timer = 0;
      let gone = false;
      const failed = () => {
        if (gone) return;
        if (onFailed === undefined) timer = window.setTimeout(get, AGAIN_MS);
        else onFailed();
      };
      const get = () =>
        void load().then((component) => {
          loaded = component;
          if (!gone) setShown(() => component);
        }, failed);
      get();
      return () => {
        gone = true;
        window.clearTimeout(timer);
      };
    }, []);
    return Shown === null ? fallback : <Shown {...(props as unknown as P)} />;
  };
}
