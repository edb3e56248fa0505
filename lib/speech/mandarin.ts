// Which voices speak Mandarin. A module of its own: every page of reading asks this much. Engines name languages as they like (docs/sound.md).

/** zh, cmn (ISO 639-3 and eSpeak), zho and chi (Samsung). */
const CHINESE = /^(?:zh|cmn|zho|chi)(?:-|$)/;
/** Cantonese by its own code or its places, Min Nan and other languages, and the dialects among Edge's voices. */
const NOT_MANDARIN =
  /(?:^|-)(?:yue|nan|hak|wuu|hsn|hk|hkg|mo|mac|liaoning|shaanxi|sichuan|henan|shandong|guangxi)(?:-|$)/;
const NOT_MANDARIN_NAME = /cantonese|hong ?kong|粤|粵|广东话|廣東話/i;

export const isMandarin = ({ lang, name }: Pick<SpeechSynthesisVoice, 'lang' | 'name'>): boolean => {
  const tag = lang.toLowerCase().replaceAll('_', '-').replaceAll('#', '');
  return CHINESE.test(tag) && !NOT_MANDARIN.test(tag) && !NOT_MANDARIN_NAME.test(name);
};
