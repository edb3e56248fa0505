const NUMBER = '[零〇一二三四五六七八九十百千万两兩\\d０-９]{1,9}';

/** 第一章 风起, 第十二回　…: these may run on into the title without a space. */
const CHAPTER = new RegExp(
  `^(?:第\\s*${NUMBER}\\s*[章卷篇]|卷${NUMBER}(?=\\s|$)|chapter\\s+(?:\\d+|[ivxlc]+)\\b)`,
  'iu',
);

/** 第一回 and 第三节 also begin sentences (第一回见到他, 第三节课): a heading only before a space, a colon or the end. */
const SECTION = new RegExp(`^第\\s*${NUMBER}\\s*([回节節部集幕折话話])(?=[\\s:：、.．·—]|$)`, 'u');

/** Parts of a book that have no number. */
const NAMED =
  /^(?:楔子|序[章言幕曲]?|自序|代序|前言|引[言子]|尾[声聲]|[后後]记|[後后]記|跋|番外|[终終]章|附[录錄]|prologue|epilogue)(?:[一二三四五六七八九十\d]{1,3})?(?=[\s:：、.．·—]|$)/iu;

/** Headings of novels are rarely half as long. */
const MAX_HEADING = 40;

/** A comma or a full stop in it makes it a sentence (第一章讲的是，…). */
const isSentence = (line: string): boolean => /[，,；;。]|[.!！?？…：:]$/u.test(line);

/** What a line of a novel is if it heads a part: 第三节 is under a chapter, all else heads one. null = no heading. */
export function headingKind(line: string): 'heading' | 'subheading' | null {
  if (line.length > MAX_HEADING || isSentence(line)) return null;
  const section = SECTION.exec(line)?.[1];
  if (section !== undefined) return section === '节' || section === '節' ? 'subheading' : 'heading';
  return CHAPTER.test(line) || NAMED.test(line) ? 'heading' : null;
}
