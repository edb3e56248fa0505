import { statSync } from 'node:fs';
import { filePath } from '../i18n/paths';
export const dictionaryFiles = () => ({
  lexicon: { url: filePath('/dictionary/lexicon.bin'), bytes: statSync('.generated/dictionary/lexicon.bin').size },
  senses: { url: filePath('/dictionary/senses.bin'), bytes: statSync('.generated/dictionary/senses.bin').size },
});
