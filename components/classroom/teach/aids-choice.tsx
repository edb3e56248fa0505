'use client';
import { useTranslations } from 'next-intl';
import { AIDS, type Aid, type ClassLesson } from '@/lib/classroom/lesson';
import type { DraftState } from './use-draft';

/** How an aid is given. */
const WAYS = ['shown', 'asked', 'held'] as const;
type Way = (typeof WAYS)[number];

/** What the reader's settings are for each way; held back they are off in any case. */
const SETTING: Readonly<Record<Aid, Readonly<Record<Exclude<Way, 'held'>, string>>>> = {
  pinyin: { shown: 'all', asked: 'tap' },
  glosses: { shown: 'on', asked: 'off' },
  english: { shown: 'on', asked: 'off' },
};

const wayOf = ({ held, show }: ClassLesson, aid: Aid): Way =>
  held.includes(aid) ? 'held' : show[aid] === SETTING[aid].shown ? 'shown' : 'asked';

function give({ held, show }: ClassLesson, aid: Aid, way: Way): Partial<ClassLesson> {
  const others = held.filter((name) => name !== aid);
  const { [aid]: _, ...rest } = show;
  return way === 'held'
    ? { held: AIDS.filter((name) => name === aid || others.includes(name)), show: rest }
    : { held: others, show: { ...rest, [aid]: SETTING[aid][way] } };
}

const VIEWS = ['text', 'sentence'] as const;
const SCRIPTS = ['own', 'simplified', 'traditional'] as const;

/** Which aids learners have, and how the text opens. */
export function AidsChoice({ draft: { lesson, change } }: { draft: DraftState }) {
  const t = useTranslations('Teach');
  const { script: _, ...withoutScript } = lesson.show;
  return (
    <section className="teach-part" aria-labelledby="teach-aids">
      <h2 id="teach-aids">{t('aids')}</h2>
      {AIDS.map((aid) => (
        <Choice
          key={aid}
          name={aid}
          legend={t(`aid.${aid}`)}
          options={WAYS.map((way) => [way, t(`way.${way}`)])}
          value={wayOf(lesson, aid)}
          onChoice={(way) => change(give(lesson, aid, way))}
        />
      ))}
      <Choice
        name="view"
        legend={t('view')}
        options={VIEWS.map((view) => [view, t(`views.${view}`)])}
        value={lesson.show.view === 'sentence' ? 'sentence' : 'text'}
        onChoice={(view) => change({ show: { ...lesson.show, view } })}
      />
      <Choice
        name="script"
        legend={t('script')}
        options={SCRIPTS.map((script) => [script, t(`scripts.${script}`)])}
        value={SCRIPTS.find((script) => script === lesson.show.script) ?? 'own'}
        onChoice={(script) => change({ show: script === 'own' ? withoutScript : { ...withoutScript, script } })}
      />
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChoice: (value: T) => void;
}

function Choice<T extends string>({ name, legend, options, value, onChoice }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoice(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
