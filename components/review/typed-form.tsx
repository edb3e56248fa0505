'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';

interface TypedFormProps {
  /** Of what is typed. */
  readonly lang: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** @returns what to say where nothing can be judged yet, and she types again; null: it is answered */
  readonly onTyped: (typed: string) => string | null;
}

/** A field for an answer, which is ready to be written in. */
export function TypedForm({ lang, label, hint, button, onTyped }: TypedFormProps) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const check = (event: FormEvent) => {
    event.preventDefault();
    const message = onTyped(typed);
    setAgain(message);
    if (message !== null) field.current?.focus({ preventScroll: true });
  };
  return (
    <form className="review-typed" onSubmit={check}>
      <input
        ref={field}
        lang={lang}
        aria-label={label}
        aria-describedby={hintId}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="primary">
        {button}
      </button>
      <p id={hintId} role="status">
        <MarkedLine text={again ?? hint} />
      </p>
    </form>
  );
}
