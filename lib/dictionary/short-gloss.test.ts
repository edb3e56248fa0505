import { expect, test } from 'vitest';
import { loadDictionary, loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from '../chinese/analyse';
import { bestFirst } from './best-first';
import { glossSentence } from './gloss-sentence';
import { chooseGloss } from './short-gloss';

const tools = { lexicon: await loadLexicon(), dictionary: await loadDictionary() };

/** The gloss of the word at its first place in the sentence. */
const gloss = (sentence: string, word: string): string | null | undefined => {
  const token = glossSentence(analyse(sentence, tools.lexicon), tools).find(({ surface }) => surface === word);
  return token === undefined ? undefined : (token.gloss?.means ?? null);
};

test.each([
  // the part of speech here
  ['他负责这项工作。', '负责', 'to be responsible for'],
  ['他工作很负责。', '负责', 'conscientious'],
  ['这是城市的发展。', '发展', 'development; growth'],
  ['城市发展了经济。', '发展', 'to develop; to grow'],
  ['他们对水进行检测。', '检测', 'detection; sensing'],
  ['我把书放在桌子上。', '书', 'book'],
  // measure words after what counts, and only there
  ['我有三只猫。', '只', 'measure word for birds and certain animals, one of a pair'],
  ['猫只吃鱼。', '只', 'only; merely'],
  ['这条鱼很大。', '条', 'measure word for long thin things'],
  ['三个人来了。', '人', 'person; people'],
  ['那本书很长。', '本', 'measure word for books, periodicals'],
  ['调查这起事故。', '起', 'measure word for occurrences or unpredictable events'],
  ['湖也看得清清楚楚。', '清清楚楚', 'clear; distinct'],
  // words of grammar
  ['这个市很大。', '市', 'city'],
  ['他写了一封信。', '了', '(completed action)'],
  ['天黑了。', '了', '(change of state: now it is so)'],
  ['他跑得很快。', '得', '(how it is done)'],
  ['我得走了。', '得', 'must; have to'],
  ['我去过美国。', '过', '(experience: have ever)'],
  ['他们过河。', '过', 'to cross'],
  ['书在桌子上。', '上', 'on; in'],
  ['他慢慢地走。', '地', '(makes an adverb: -ly)'],
  ['他站起来。', '起来', '(beginning; up)'],
  ['他会回来。', '回来', 'to return; to come back'],
  // one reading, one meaning
  ['他头发长了。', '长', 'to grow'],
  ['这条河很长。', '长', 'long'],
  // names
  ['株洲市很大。', '株洲市', 'Zhuzhou, city in Hunan'],
  ['我去过株洲。', '株洲', 'Zhuzhou, city in Hunan'], // CC-CEDICT: see 株洲市
  ['周嵩在北京。', '周嵩', null],
  ['周先生来了。', '周', 'surname Zhou'],
  // what only points elsewhere
  ['花儿开了。', '花儿', 'flower'],
  // traditional characters
  ['我有三隻貓。', '隻', 'measure word for birds and certain animals, one of a pair'],
  ['他頭髮很長。', '頭髮', 'hair (on the head)'],
  // nothing to say
  ['他买了8本书。', '8', null],
  ['他用iPhone。', 'iPhone', null],
  ['好。', '。', null],
])('%s %s: %s', (sentence, word, expected) => expect(gloss(sentence, word)).toBe(expected));

test('a sense that only points elsewhere gives nothing without a look-up', () => {
  const [token] = analyse('株洲', tools.lexicon);
  if (token === undefined) throw new Error('no token');
  const entries = tools.dictionary.lookUp('株洲');
  const context = { before: null, after: null, wordClass: '' };
  expect(chooseGloss(token, context, entries)).toBeNull();
  expect(chooseGloss(token, context, entries, (word) => tools.dictionary.lookUp(word))).toBe('Zhuzhou, city in Hunan');
});

test('every entry is there behind "more", that of the reading first', () => {
  const [, , zhi] = analyse('我有只猫。', tools.lexicon);
  if (zhi === undefined) throw new Error('no token');
  const entries = bestFirst(tools.dictionary.lookUp('只'), { ...zhi, reading: ['zhi1'] });
  expect(entries.length).toBe(tools.dictionary.lookUp('只').length);
  expect(entries[0]).toMatchObject({ traditional: '隻', reading: ['zhi1'] });
  expect(bestFirst(entries, { ...zhi, reading: ['zhi3'] })[0]).toMatchObject({ traditional: '只', reading: ['zhi3'] });
});

test('a name wants its proper noun first, a word the common one', () => {
  const entries = tools.dictionary.lookUp('高');
  expect(bestFirst(entries, { surface: '高', reading: ['gao1'], kind: 'name' })[0]?.proper).toBe(true);
  expect(bestFirst(entries, { surface: '高', reading: ['gao1'], kind: 'word' })[0]?.proper).toBe(false);
});

test('every gloss of the dictionary is one short line without its notation', () => {
  const wrong: string[] = [];
  for (let id = 0; id < tools.lexicon.headwordCount; id += 41) {
    const word = tools.lexicon.word(id);
    for (const token of analyse(word, tools.lexicon)) {
      const entries = tools.dictionary.lookUp(token.headword ?? token.surface);
      const context = { before: null, after: null, wordClass: tools.lexicon.wordClass(id) };
      const means = chooseGloss(token, context, entries, (other, reading) => tools.dictionary.lookUp(other, reading));
      const bad =
        means !== null && (means.length > 60 || means === '' || /CL:|\(idiom\)|\[|\||^[ ,;]|[ ,;]$| {2}/.test(means));
      if (bad) wrong.push(`${word}: ${means}`);
    }
  }
  expect(wrong).toEqual([]);
});
