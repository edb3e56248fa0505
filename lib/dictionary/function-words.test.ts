import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../tests/unit/lexicon';
import { FUNCTION_GLOSSES } from './function-glosses';
import { USUAL_GLOSSES } from './usual-glosses';

const dictionary = await loadDictionary();
const rows = [FUNCTION_GLOSSES, USUAL_GLOSSES].flatMap((table) => table.trim().split('\n'));
const PLACES =
  /^(?:\*|(?:(?:end|start|counted|afterNumber|afterVerb|afterNoun|afterPronoun|beforeVerb|beforeNoun|beforeMeasure|potential)(?:&(?=\w)|$))+)$/;

describe('each rule of the tables', () => {
  const parsed = rows.map((row) => row.split(' '));

  test('names a place that there is', () =>
    expect(parsed.filter(([, , places = '']) => !PLACES.test(places))).toEqual([]));

  test('has a reading that the dictionary has for the word', () =>
    expect(
      parsed.filter(
        ([word = '', reading = '']) =>
          reading !== '*' && !dictionary.lookUp(word).some((entry) => entry.reading.join(' ') === reading),
      ),
    ).toEqual([]));

  test('is a line of at most 40 characters', () =>
    expect(parsed.filter(([, , , ...gloss]) => gloss.length === 0 || gloss.join(' ').length > 40)).toEqual([]));

  test('can be reached: no rule before it takes every place of the word', () => {
    const closed = new Set<string>();
    const unreachable = parsed.filter(([word = '', reading = '', places = '']) => {
      const key = `${word} ${reading}`;
      const late = closed.has(key) || closed.has(`${key} ${places}`);
      closed.add(places === '*' ? key : `${key} ${places}`);
      return late;
    });
    expect(unreachable).toEqual([]);
  });
});
