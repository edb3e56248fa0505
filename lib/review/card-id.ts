import type { WordKey } from '../vocabulary/word';
import type { CardId, Exercise } from './types';

export const cardId = (word: WordKey, exercise: Exercise): CardId => `${word}#${exercise}`;
