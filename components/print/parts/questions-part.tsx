import type { Script } from '@/lib/chinese/script';
import type { PlacedNote } from '@/lib/dictionary/report-data';
import { piecesOf, type TextLesson, type TextSentence, type WholeText } from '@/lib/dictionary/whole-text';
import { EnglishOf, type FlowBlock, heading, type Paper, SentenceText, WritingLines, whole, Zh } from '../paper';

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
  sentences: readonly TextSentence[],
  { notes }: Pick<WholeText, 'notes'>,
  inChinese: boolean,
  paper: Paper,
): FlowBlock[] {
  const all = sentences.flatMap((sentence) => (notes[sentence.id] ?? []).map((note) => ({ sentence, note })));
  if (all.length === 0) return [];
  return [
    heading('notes', paper.t('part.notes')),
    ...all.map(({ sentence, note }) =>
      whole(
        `note-${sentence.id}-${note.from}-${note.on}`,
        <div className="paper-item">
          <span className="paper-number">{sentence.id.slice(1)}</span>
          <p className="paper-note">
            <b>
              <Zh script={paper.script}>{wordsOn(sentence, note, paper.script)}</Zh>
            </b>{' '}
            <span lang={inChinese ? 'zh-Hans' : 'en'}>{inChinese ? note.zh : note.en}</span>
          </p>
        </div>,
      ),
    ),
  ];
}

/** The words that a note is about, as the sheet's script writes them. */
function wordsOn({ zh, words }: TextSentence, { on, from, to }: PlacedNote, script: Script): string {
  const start = zh.indexOf(on);
  if (start < 0) return on;
  const own = words.slice(from, to).map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
  const fits = own.every((word) => word.start >= 0 && word.end <= on.length);
  if (!fits) return on;
  return piecesOf({ zh: on, words: own }, script)
    .map(({ text }) => text)
    .join('');
}
