/**
 * What common words mean in running text where the dictionary begins with something else: 市 is a city long before it is a market.
 * Found by reading the glosses chosen for the 700 commonest characters and 800 commonest words of two characters in jieba's count.
 * One rule a line, as in function-glosses.ts: word, reading or *, places or *, gloss.
 */
export const USUAL_GLOSSES = `
中 zhong1 * middle; in
上 shang4 start to go up; on
时 shi2 * time; when
长 zhang3 * to grow
说 shuo1 * to say; to speak
市 shi4 * city
区 qu1 * district; area
镇 zhen4 * town
县 xian4 * county
话 hua4 * words; speech
会 hui4 beforeNoun to know how to; can
成 cheng2 * to become
便 bian4 * then; so
号 hao4 * number; day of the month
叫 jiao4 * to be called; to call
无 wu2 * without; there is no
至 zhi4 * to; until
本 ben3 beforeNoun this; one's own
本 ben3 beforeVerb originally
像 xiang4 * to be like
副 fu4 beforeNoun deputy; vice-
即 ji2 * that is; at once
跟 gen1 * with; to follow
因 yin1 * because; because of
曾 ceng2 * once; (in the past)
该 gai1 beforeNoun this; the said
该 gai1 beforeVerb should
先 xian1 * first; beforehand
占 zhan4 * to occupy; to make up
带 dai4 * to bring; to take along
应 ying1 * should
称 cheng1 * to call; to say
进 jin4 * to enter; into
倒 dao4 beforeVerb on the contrary; but
党 dang3 * party; the Party
共 gong4 * in all; together
另 ling4 * another; besides
回 hui2 * to return; to go back
均 jun1 * all; without exception
快 kuai4 * fast; soon
总 zong3 beforeNoun chief; total
经 jing1 beforeNoun through; after
经 jing1 beforeVerb through; after
连 lian2 beforeNoun even; including
少 shao3 * few; little
干 gan4 * to do; to work
钱 qian2 * money
任 ren4 beforeNoun to serve as; to appoint
任 ren4 afterNoun to serve as; to appoint
间 jian1 afterNoun between; during
原 yuan2 * former; original
发 fa1 * to send out; to issue
声 sheng1 * sound; voice
学 xue2 * to learn; to study
既 ji4 * both (… and); since
初 chu1 * beginning; early
别 bie2 beforeVerb don't
别 bie2 beforeNoun other
反 fan3 * against; opposite
放 fang4 * to put; to let go
主 zhu3 beforeNoun main
部 bu4 * part; ministry
师 shi1 * teacher
正 zheng4 beforeVerb just now; (in progress)
方 fang1 * side; party
热 re4 * hot
甚 shen4 * very
电 dian4 * electricity
尽 jin4 beforeVerb to the utmost
急 ji2 * urgent; anxious
提 ti2 * to raise; to mention
文 wen2 * writing; text
管 guan3 * to manage; to be in charge of
刚 gang1 * just; only just
故 gu4 * therefore; reason
满 man3 * full
首 shou3 beforeMeasure first
通 tong1 * to go through; to open
居 ju1 * to live; to rank
率 shuai4 * to lead
仅 jin3 * only; merely
未 wei4 * not yet; not
非 fei1 * not; non-
现 xian4 beforeVerb now
物 wu4 * thing; matter
游 you2 * to swim; to travel
理 li3 * reason; to put in order
男 nan2 * man; male
女 nv3 * woman; female
记 ji4 * to remember; to note down
论 lun4 * to discuss; theory
院 yuan4 * courtyard; institution
木 mu4 * wood; tree
楼 lou2 * building; floor
考 kao3 * to take a test; to test
著 zhu4 * to write; book
错 cuo4 * wrong; mistake
饭 fan4 * meal; cooked rice
照 zhao4 * to shine; according to
计 ji4 * to count; plan
运 yun4 * to transport
兴 xing1 * to rise
皮 pi2 * skin; leather
双 shuang1 * pair; two
调 diao4 * to transfer; tune
据 ju4 * according to
按 an4 * according to; to press
约 yue1 * about; appointment
超 chao1 * over; to exceed
从来 * * ever (with 不 or 没: never)
因此 * * therefore; so
不是 * * is not; no
不会 * * will not; can't
可能 * * may; possible
这样 * * such; like this
这个 * * this; this one
其中 * * among them; in it
一定 * * surely; certain
以上 * * above; more than
以下 * * below; the following
大家 * * everyone
一直 * * all along; always
一声 * * (with) a sound; a cry
一起 * * together
一样 * * the same; alike
分别 * beforeVerb separately; each
分别 * beforeNoun separately; each
不过 * * but; only
单位 * * unit; work unit
机关 * * office; organisation
自然 * beforeVerb naturally
过去 * beforeVerb in the past
先生 * * Mr; gentleman
女士 * * Ms; lady
原来 * * original; it turns out
心里 * * in the heart; at heart
只见 * * one saw only; saw that
大量 * * a great deal of
革命 * * revolution
正式 * * formal; official
指导 * * to guide; to coach
最后 * * finally; last
当时 * * at that time
特别 * beforeVerb especially; very
要求 * * to require; demand
长期 * * long-term; for long
根本 * * fundamental; at all
所谓 * * so-called
体育 * * sports
公元 * * AD (of years)
开放 * * to open up; open
展开 * * to unfold; to launch
指挥 * * to command; to conduct
反映 * * to reflect
出口 * * to export; exit
收入 * * income; to take in
完全 * * completely; whole
相当 * beforeVerb quite; fairly
有关 * * concerned; about
还是 * * still; or
一边 * * at the same time; one side
一面 * * at the same time; one side
一下 * * a bit; once
看来 * * it seems
平均 * * average; on average
`;
