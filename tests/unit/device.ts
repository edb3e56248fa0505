import { vi } from 'vitest';

type Listener = (event: { readonly key: string | null; readonly persisted: boolean }) => void;

/** What a tab has loaded: modules of its own, over storage that all tabs share. */
export interface Tab<M> {
  /** Runs something in this tab. */
  run<T>(work: (modules: M) => T): T;
  /** Tells it what other tabs have written since it was last told. */
  hear(): void;
  /** After so many writes it is gone: what it writes then reaches nothing. */
  crashAfter(writes: number): void;
  /** Leaves the page. */
  leave(): void;
  /** The page is shown again as it was left, without having heard of anything. */
  comeBack(): void;
}

/** A browser's storage, made for tests: it can be full, blocked, cleared, and seen by several tabs. */
export function createDevice() {
  const items = new Map<string, string>();
  const tabs: { hears: (key: string | null) => void }[] = [];
  const device = { items, quota: Number.POSITIVE_INFINITY, blocked: false, clear, openTab };

  const used = (): number => [...items].reduce((sum, [key, raw]) => sum + key.length + raw.length, 0);

  function clear(): void {
    items.clear();
    for (const { hears } of tabs) hears(null);
  }

  async function openTab<M>(load: () => Promise<M>): Promise<Tab<M>> {
    const listeners: Record<string, Listener[]> = {};
    const heard: (string | null)[] = [];
    let writesLeft = Number.POSITIVE_INFINITY;
    const self = { hears: (key: string | null) => void heard.push(key) };
    const tellOthers = (key: string) => {
      for (const tab of tabs) if (tab !== self) tab.hears(key);
    };
    const check = () => {
      if (device.blocked) throw new DOMException('denied', 'SecurityError');
    };
    const localStorage = {
      getItem: (key: string) => {
        check();
        return items.get(key) ?? null;
      },
      setItem: (key: string, raw: string) => {
        check();
        if (writesLeft-- <= 0) return;
        const more = key.length + raw.length - (items.has(key) ? key.length + (items.get(key)?.length ?? 0) : 0);
        if (used() + more > device.quota) throw new DOMException('full', 'QuotaExceededError');
        items.set(key, raw);
        tellOthers(key);
      },
      removeItem: (key: string) => {
        items.delete(key);
        tellOthers(key);
      },
    };
    const window = {
      localStorage,
      addEventListener: (type: string, listener: Listener) => {
        listeners[type] = [...(listeners[type] ?? []), listener];
      },
    };
    const inTab = <T>(work: () => T): T => {
      vi.stubGlobal('window', window);
      return work();
    };
    vi.resetModules();
    const modules = await inTab(load);
    tabs.push(self);
    const fire = (type: string, key: string | null) => {
      for (const listener of listeners[type] ?? []) listener({ key, persisted: true });
    };
    return {
      run: (work) => inTab(() => work(modules)),
      hear: () => inTab(() => heard.splice(0).forEach((key) => void fire('storage', key))),
      crashAfter: (writes) => {
        writesLeft = writes;
      },
      leave: () => inTab(() => fire('pagehide', null)),
      comeBack: () => inTab(() => fire('pageshow', null)),
    };
  }

  return device;
}
