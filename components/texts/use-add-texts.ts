'use client';
import { useCallback, useState } from 'react';
import type { DocumentProblem } from '@/lib/documents/document';
import type { TextTrouble } from '@/lib/storage/texts';
import type { Client } from '@/lib/worker/client';
import type { ServiceErrorCode } from '@/lib/worker/protocol';
import { ServiceError } from '@/lib/worker/protocol';
import { admit, type NewText, readFile } from './read-files';

/** What became of a file or pasted text that is not simply there now. */
export type Outcome = { readonly name: string } & (
  | { readonly problem: DocumentProblem }
  | { readonly trouble: TextTrouble | ServiceErrorCode }
);

export interface AddTexts {
  readonly busy: boolean;
  readonly outcomes: readonly Outcome[];
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly addText: (text: NewText) => Promise<void>;
}

/** Puts texts on the shelf. One that is alone and went well is opened at once; of the others each says what is wrong. */
export function useAddTexts(client: Client, onOpen: (id: string) => void, onAdded: () => void): AddTexts {
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);

  const add = useCallback(
    async (works: readonly (() => Promise<string | Outcome>)[]) => {
      setBusy(true);
      const results: (string | Outcome)[] = [];
      for (const work of works) {
        results.push(await work());
        setOutcomes(results.filter((result) => typeof result !== 'string'));
      }
      setBusy(false);
      onAdded();
      const [only] = results;
      if (results.length === 1 && typeof only === 'string') onOpen(only);
    },
    [onAdded, onOpen],
  );
  const addFiles = useCallback(
    (files: readonly File[]) => add(files.map((file) => () => fromFile(client, file))),
    [client, add],
  );
  const addText = useCallback((text: NewText) => add([() => keep(client, text.title, text)]), [client, add]);
  return { busy, outcomes, addFiles, addText };
}

async function fromFile(client: Client, file: File): Promise<string | Outcome> {
  const read = await readFile(file);
  return read.ok ? keep(client, file.name, read.text) : { name: file.name, problem: read.problem };
}

/** @returns the text's id, if it could be kept */
async function keep(client: Client, name: string, text: NewText): Promise<string | Outcome> {
  try {
    const { id, unkept } = await admit(client, text);
    return unkept === null ? id : { name, trouble: unkept };
  } catch (error) {
    return { name, trouble: error instanceof ServiceError ? error.code : 'failed' };
  }
}
