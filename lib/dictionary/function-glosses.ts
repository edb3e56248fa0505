/**
 * What words of grammar do, in our own words: the dictionary describes them, but has no line for a reader. One rule a line: word,
 * reading or *, places (`Place`) joined with & or *, gloss. The first rule that fits counts, so special places stand first.
 */
export const FUNCTION_GLOSSES = `
的 de5 end (the one that …; or stress, with 是)
的 de5 afterPronoun (possessive: 's)
的 de5 * (links a description to its noun)
地 de5 * (makes an adverb: -ly)
得 de5 potential (can, with what follows)
得 de5 * (how it is done)
得 dei3 * must; have to
了 le5 end (change of state: now it is so)
了 le5 * (completed action)
了 liao3 * (able to finish)
着 zhe5 * (continuing state)
着 zhao2 afterVerb (reaching its aim)
过 guo5 * (experience: have ever)
过 guo4 afterVerb (experience: have ever)
之 zhi1 afterVerb&end it; him; her
之 zhi1 * (literary 的: of)
所 suo3 beforeVerb (that which is …)
们 men5 * (plural)
第 di4 * (makes an ordinal: -th)
把 ba3 counted (measure word)
把 ba3 * (puts the object before the verb)
被 bei4 * by (passive)
吗 ma5 * (makes a yes-or-no question)
吧 ba5 * (suggestion; supposition)
呢 ne5 * (question; going on)
啊 a5 * (lively tone)
呀 ya5 * (lively tone)
哇 wa5 * (lively tone)
啦 la5 * (change of state, lively)
嘛 ma5 * (it is obvious)
呗 bei5 * (it is obvious; why not)
么 me5 * (makes a question)
个 ge4 * (measure word)
是 shi4 * to be
有 you3 start there is; there are
有 you3 * to have; there is
没 mei2 beforeVerb not; have not
没 mei2 end or not?
没 mei2 * not have; there is no
没有 * beforeVerb not; have not
没有 * end have not
没有 * * not have; there is no
不 bu4 * not
在 zai4 afterPronoun&beforeVerb (in progress: -ing)
在 zai4 * at; in
正在 * * (in progress: -ing)
和 he2 * and; with
与 yu3 * and; with
跟 gen1 beforeNoun and; with
同 tong2 beforeNoun with; same
及 ji2 * and
以及 * * and; as well as
并 bing4 * and; also
且 qie3 * and; moreover
而 er2 * and; but
或 huo4 * or
但 dan4 * but
则 ze2 * then; however
为 wei4 * for; because of
为 wei2 * to be; as
以 yi3 * with; in order to
于 yu2 * in; at; than
由 you2 * by; from
从 cong2 * from
自 zi4 * from; since
向 xiang4 * towards; to
往 wang3 * towards
对 dui4 counted pair
对 dui4 beforeNoun to; towards
对 dui4 beforeVerb about; towards
比 bi3 * than; compared with
让 rang4 * to let; to make
给 gei3 beforeVerb for; to
将 jiang1 beforeVerb will; be going to
将 jiang1 beforeNoun (puts the object before the verb)
其 qi2 * his; her; its; their
此 ci3 * this
这 zhe4 * this
那 na4 * that
哪 na3 * which
几 ji3 * several; how many
多 duo1 afterNumber more than; odd
多 duo1 beforeMeasure many; several
余 yu2 afterNumber more than
来 lai2 afterNumber about; or so
来 lai2 afterVerb (to here)
来 lai2 beforeVerb&afterNoun to; in order to
去 qu4 afterVerb (away)
去 qu4 beforeVerb to go and
一 yi1 * one; a
两 liang3 * two
些 xie1 * some; a few
每 mei3 * every; each
各 ge4 * each; every
等 deng3 afterNoun and so on; etc.
就 jiu4 * then; right away
才 cai2 * only then; just
都 dou1 * all; both
也 ye3 * also; too
还 hai2 * still; also
又 you4 * again; also
再 zai4 * again; then
很 hen3 * very
太 tai4 * too; very
最 zui4 * most; -est
更 geng4 * more; even more
较 jiao4 * rather; relatively
已 yi3 * already
要 yao4 beforeVerb must; will; to want to
会 hui4 beforeVerb will; can
能 neng2 * can; be able to
可 ke3 * can; may
想 xiang3 beforeVerb would like to
需 xu1 * to need to
上 shang4 beforeMeasure last; previous
上 shang4 afterVerb (onto; reaching its aim)
上 shang4 afterNoun on; in
下 xia4 beforeMeasure next
下 xia4 afterVerb (down; settled)
下 xia4 afterNoun under; below
里 li3 * in; inside
中 zhong1 afterNoun in; among
内 nei4 afterNoun in; within
外 wai4 afterNoun outside
后 hou4 afterNoun after; behind
后 hou4 afterNumber after; later
前 qian2 afterNoun before; in front of
前 qian2 afterNumber ago; before
时 shi2 afterNumber o'clock
时 shi2 afterNoun when; at the time of
月 yue4 afterNumber month
日 ri4 afterNumber day (of the month)
号 hao4 afterNumber day of the month; number
点 dian3 afterNumber o'clock; point
起 qi3 afterVerb (up; beginning)
起 qi3 afterNoun&end from … on
出 chu1 afterVerb (out)
到 dao4 afterVerb (as far as; reaching its aim)
到 dao4 afterNoun&beforeNoun to; until
完 wan2 afterVerb (to the end; finished)
好 hao3 afterVerb (done properly)
成 cheng2 afterVerb (into; becoming)
住 zhu4 afterVerb (fast; holding)
掉 diao4 afterVerb (away; off)
见 jian4 afterVerb (perceiving)
开 kai1 afterVerb (open; apart)
起来 * afterVerb (beginning; up)
下去 * afterVerb (going on; down)
下来 * afterVerb (down; up to now)
出来 * afterVerb (out; becoming clear)
出去 * afterVerb (out there)
上来 * afterVerb (up here)
上去 * afterVerb (up there; it seems)
过来 * afterVerb (over here; back to normal)
过去 * afterVerb (over there; away)
进来 * afterVerb (in here)
进去 * afterVerb (in there)
回来 * afterVerb (back here)
回去 * afterVerb (back there)
周 zhou1 afterNumber week
次 ci4 counted time (measure word)
会 hui4 counted meeting
米 mi3 afterNumber metre
元 yuan2 afterNumber yuan (unit of money)
回 hui2 counted time (measure word)
左右 * afterNumber about; or so
`;
