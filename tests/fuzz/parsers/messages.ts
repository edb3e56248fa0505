import fc from 'fast-check';
import { isOpened, isOrder, isStatus } from '@/lib/offline/messages';
import { readState } from '@/lib/offline/state';
import { readQuestion, readReply } from '@/lib/worker/messages';
import { serve } from '@/lib/worker/serve';
import { JSON_VALUES } from '../hostile-values';
import { type Parser, promise, textParser } from '../parser';

const STATUS = {
  kind: 'status',
  here: { wire: 1, bytes: 2 },
  missing: { wire: 1, bytes: 2 },
  total: { wire: 1, bytes: 2 },
  removable: true,
  saveData: false,
  running: true,
  begun: false,
  completeAt: null,
  trouble: 'full',
};

const message = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(...JSON_VALUES),
  fc
    .tuple(fc.constantFrom('constructor', '__proto__', 'toString', 'count', 'nothing'), fc.nat())
    .map(([name, id]) => JSON.stringify({ id, name, ask: null })),
);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** A worker that has one question to answer. */
function ask(data: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const port = {
      postMessage: resolve,
      addEventListener: (_: 'message', listener: (event: { readonly data: unknown }) => void) => {
        listener({ data });
        if (readQuestion(data) === null || 'stop' in (readQuestion(data) ?? {})) resolve(null);
      },
    };
    serve(port, { count: async () => 'counted' } as never);
  });
}

export const messageParsers: readonly Parser[] = [
  textParser({
    name: 'message to the worker',
    samples: [
      '{"id":1,"name":"count","ask":{"blocks":[]}}',
      '{"id":1,"stop":true}',
      '{"id":2,"name":"constructor","ask":null}',
    ],
    arbitrary: message,
    read: async (text) => {
      const data = parsed(text);
      const answer = await ask(data);
      if (answer === null) return;
      const reply = readReply(answer);
      const known = (data as { name: unknown }).name === 'count';
      promise(
        reply !== null && 'ok' in reply && reply.ok === known,
        'an answer to what can be asked, else a failure',
        reply,
      );
    },
  }),
  textParser({
    name: 'message from the worker',
    samples: [
      '{"id":1,"ok":true,"answer":[]}',
      '{"id":1,"ok":false,"code":"stopped"}',
      '{"id":1,"progress":{"done":1,"total":2}}',
    ],
    arbitrary: message,
    read: (text) => {
      const reply = readReply(parsed(text));
      promise(reply === null || Number.isInteger(reply.id), 'a reply with a number', reply);
    },
  }),
  textParser({
    name: 'messages of the service worker',
    samples: [JSON.stringify(STATUS), '{"kind":"opened","page":"/en/"}', '{"kind":"get"}'],
    arbitrary: message,
    read: (text) => {
      const data = parsed(text);
      if (isStatus(data)) promise(data.missing.wire + data.here.bytes >= Number.NEGATIVE_INFINITY, 'numbers', data);
      if (isOpened(data)) data.page.slice(1);
      promise(
        !(isOpened(data) && (isOrder(data) || isStatus(data))),
        'what is heard by one is heard by no other',
        data,
      );
    },
  }),
  textParser({
    name: 'state of the service worker',
    samples: [
      '{"locale":"en","saveData":true,"whole":"wanted","completeAt":null,"active":"a","previous":{"version":"b","clients":["c"]},"later":null}',
    ],
    arbitrary: message,
    read: async (text) => {
      const match = async () => new Response(text);
      Object.assign(globalThis, { caches: { open: async () => ({ match }) } });
      const { locale, whole, previous } = await readState();
      promise(locale === null || typeof locale === 'string', 'a language', locale);
      promise(['no', 'wanted', 'stopped'].includes(whole), 'a choice', whole);
      promise(previous === null || previous.clients.every((id) => typeof id === 'string'), 'pages', previous);
    },
  }),
];
