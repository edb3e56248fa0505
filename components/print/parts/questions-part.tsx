import type { TextLesson, WholeText } from '@/lib/dictionary/whole-text';
import {
  EnglishOf,
  type FlowBlock,
  heading,
  numbers,
  type Paper,
  SentenceText,
  WritingLines,
  whole,
  Zh,
} from '../paper';

type Questions = TextLesson['questions'];

/** Questions on understanding, with lines to write on. */
export const questionsPart = (questions: Questions, paper: Paper): FlowBlock[] =>
  questions.length === 0
    ? []
    : [
        heading('questions', paper.t('part.questions')),
        ...questions.map(({ question }, i) => line(question, i, Number(paper.worksheet.answer), paper)),
      ];

/** Things to talk about. */
export const talkPart = (talk: TextLesson['talk'], paper: Paper): FlowBlock[] =>
  talk.length === 0
    ? []
    : [heading('talk', paper.t('part.talk')), ...talk.map((sentence, i) => line(sentence, i, 0, paper))];

const line = (sentence: TextLesson['talk'][number], i: number, lines: number, paper: Paper): FlowBlock =>
  whole(
    sentence.id,
    <div className="paper-item">
      <span className="paper-number">{i + 1}</span>
      <div>
        <p className="paper-text" data-kind="line">
          <SentenceText sentence={sentence} paper={paper} />
        </p>
        <EnglishOf sentence={sentence} paper={paper} />
        <WritingLines count={lines} />
      </div>
    </div>,
  );

/** Model answers, and where in the text they stand. */
export const questionAnswers = (questions: Questions, paper: Paper): FlowBlock[] =>
  questions.length === 0
    ? []
    : [
        heading('questions-answers', paper.t('part.questions')),
        ...questions.map(({ answer, sentences }, i) =>
          whole(
            answer.id,
            <div className="paper-item">
              <span className="paper-number">{i + 1}</span>
              <div>
                <p className="paper-answer">
                  <Zh script={paper.script}>
                    <SentenceText
                      sentence={answer}
                      paper={{ ...paper, worksheet: { ...paper.worksheet, pinyin: 'none' } }}
                    />
                  </Zh>{' '}
                  <small>{paper.t('where', { sentences: sentences.map((id) => id.slice(1)).join(', ') })}</small>
                </p>
                <EnglishOf sentence={answer} paper={paper} />
              </div>
            </div>,
          ),
        ),
      ];

/** The editor's notes on the range, in the order of the text. */
export function notesPart(
  ids: readonly string[],
  { notes }: Pick<WholeText, 'notes'>,
  inChinese: boolean,
  paper: Paper,
): FlowBlock[] {
  const all = ids.flatMap((id) => (notes[id] ?? []).map((note) => ({ id, note })));
  if (all.length === 0) return [];
  return [
    heading('notes', paper.t('part.notes')),
    ...numbers(0, all.length).flatMap((i) => {
      const { id, note } = all[i] ?? {};
      if (id === undefined || note === undefined) return [];
      return [
        whole(
          `note-${id}-${note.from}-${note.on}`,
          <div className="paper-item">
            <span className="paper-number">{id.slice(1)}</span>
            <p className="paper-note">
              <b lang="zh-Hans">{note.on}</b>{' '}
              <span lang={inChinese ? 'zh-Hans' : 'en'}>{inChinese ? note.zh : note.en}</span>
            </p>
          </div>,
        ),
      ];
    }),
  ];
}
