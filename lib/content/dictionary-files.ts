import { statSync } from 'node:fs';
import { filePath } from '../i18n/paths';
export const dictionaryFiles = () => ({
  lexicon: { url: filePath('/dictionary/lexicon.json'), bytes: statSync('.generated/dictionary/lexicon.json').size },
  senses: { url: filePath('/dictionary/glosses.json'), bytes: statSync('.generated/dictionary/glosses.json').size },
});
