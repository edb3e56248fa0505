/** Lists and objects that are parsed in seconds. The backup of a learner with ten thousand words has some hundred thousand. */
const MOST_PARTS = 3_000_000;

const LIST = 0x5b; // [
const OBJECT = 0x7b; // {

/**
 * Can this be parsed as JSON in some seconds? Each list or object of two characters takes a hundred bytes of memory: 50 MB of them
 * take minutes, or more than there is. Brackets in texts count too, so that nothing has to be parsed to know.
 */
export function isBearableJson(text: string): boolean {
  let parts = 0;
  for (let at = 0; at < text.length && parts <= MOST_PARTS; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LIST || unit === OBJECT) parts++;
  }
  return parts <= MOST_PARTS;
}
