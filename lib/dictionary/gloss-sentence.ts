import type { Lexicon, WordClass } from '../chinese/lexicon';
import type { Token } from '../chinese/types';
import { type GlossContext, wordOf } from './gloss-context';
import type { Dictionary } from './lookup';
import { chooseGloss } from './short-gloss';

/** What glossing needs to know: word classes, and the dictionary. */
export interface GlossTools {
  readonly lexicon: Pick<Lexicon, 'find' | 'wordClass'>;
  readonly dictionary: Dictionary;
}

const classOf = (lexicon: GlossTools['lexicon'], token: Token | null): WordClass => {
  if (token === null || token.kind === 'mark') return '';
  if (token.kind === 'number') return 'm';
  const id = lexicon.find(wordOf(token));
  return id < 0 ? '' : lexicon.wordClass(id);
};

/** Where the token at `index` of its sentence stands: what `chooseGloss` asks for. */
export function glossContext(tokens: readonly Token[], index: number, lexicon: GlossTools['lexicon']): GlossContext {
  const before = tokens[index - 1] ?? null;
  const after = tokens[index + 1] ?? null;
  return {
    before,
    after,
    wordClass: classOf(lexicon, tokens[index] ?? null),
    beforeClass: classOf(lexicon, before),
    afterClass: classOf(lexicon, after),
  };
}

function glossAt(tokens: readonly Token[], index: number, token: Token, { lexicon, dictionary }: GlossTools): Token {
  const lookUp: Dictionary['lookUp'] = (word, reading) => dictionary.lookUp(word, reading);
  const means = chooseGloss(token, glossContext(tokens, index, lexicon), lookUp(wordOf(token)), lookUp);
  return means === null ? token : { ...token, gloss: { means } };
}

/** The tokens of one sentence, each glossed where it stands; a token that has a gloss keeps it. */
export const glossSentence = (tokens: readonly Token[], tools: GlossTools): Token[] =>
  tokens.map((token, index) => (token.gloss === null ? glossAt(tokens, index, token, tools) : token));
