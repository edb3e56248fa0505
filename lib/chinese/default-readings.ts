import type { Candidate } from './lexicon';
import { parseReadings } from './reading-table';
import type { Reading } from './types';

/**
 * How running text reads a character that stands alone, where the commonest reading inside dictionary words misleads
 * (识 is shi5 in 认识) or CC-CEDICT lists a rare one first. Set by hand after Xiandai Hanyu Cidian; context may overrule
 * it (`character-rules.ts`).
 */
const SINGLE = `
  个 ge4 得 de5 将 jiang1 说 shuo1 呢 ne5 吧 ba5 啊 a5 吗 ma5 尽 jin4 识 shi2 喝 he1 载 zai4 塞 sai1 咽 yan4 卜 bu3 哦 o4 嗯 en1 唉 ai1 呀 ya5 啦 la5 哟 yo5
  扎 zha1 削 xiao1 薄 bao2 剥 bao1 教 jiao1 处 chu4 干 gan4 累 lei4 扇 shan4 缝 feng2 冲 chong1 切 qie1 粘 zhan1 挣 zheng4 挨 ai1 嚼 jiao2 拧 ning3 搁 ge1 拾 shi2
  宁 ning2 更 geng4 幢 zhuang4 圩 wei2 桔 ju2 陂 bei1 氐 di1 阇 du1 峇 ba1 杷 pa2 肖 xiao1 莘 xin1 占 zhan4 仆 pu2 弹 tan2 调 tiao2 应 ying1 隽 jun4 裨 bi4 铣 xi3
  么 me5 了 le5 着 zhe5 的 de5 地 de5 过 guo4 都 dou1 还 hai2 只 zhi3 种 zhong3 长 chang2 行 xing2 率 lv4 血 xue4 壳 ke2 媛 yuan2 为 wei2 会 hui4 看 kan4 要 yao4
  少 shao3 好 hao3 中 zhong1 上 shang4 下 xia4 难 nan2 当 dang1 重 zhong4 分 fen1 间 jian1 量 liang4 数 shu4 发 fa1 降 jiang4 强 qiang2 相 xiang1 传 chuan2 转 zhuan3 倒 dao4
  背 bei4 卷 juan3 散 san4 假 jia3 藏 cang2 朝 chao2 曾 ceng2 乐 le4 称 cheng1 参 can1 露 lu4 落 luo4 色 se4 熟 shu2 谁 shei2 那 na4 哪 na3 这 zhe4 没 mei2 钻 zuan1 挑 tiao1
  吐 tu3 炸 zha4 划 hua4 夹 jia1 闷 men4 晕 yun1 磨 mo2 泡 pao4 涨 zhang3 喂 wei4 撒 sa1 禁 jin4 担 dan1 杆 gan1 叉 cha1 奔 ben1 兴 xing1 曲 qu3 劲 jin4 角 jiao3 扒 ba1 肚 du4
  爪 zhua3 骨 gu3 济 ji4 混 hun4 咳 ke2 扛 kang2 帖 tie3 挡 dang3 勒 le4 尿 niao4 熬 ao2 蒙 meng2 儿 er2 子 zi3 头 tou2 来 lai2 去 qu4 给 gei3 见 jian4 作 zuo4 片 pian4 观 guan1
  冠 guan4 模 mo2 泊 bo2 宿 su4 屏 ping2 系 xi4 校 xiao4 约 yue1 省 sheng3 石 shi2 食 shi2 似 si4 尾 wei3 吓 xia4 鲜 xian1 饮 yin3 与 yu3 语 yu3 炮 pao4 正 zheng4 症 zheng4 轴 zhou2
  撮 cuo1 柏 bai3 趟 tang4 铺 pu1 姥 lao3 和 he2 大 da4 女 nv3 什 shen2 几 ji3 万 wan4 卡 ka3 打 da3 便 bian4 号 hao4 令 ling4 亲 qin1 任 ren4 车 che1 场 chang3 供 gong1 空 kong1
  查 cha2 刺 ci4 否 fou3 据 ju4 结 jie2 解 jie3 可 ke3 里 li3 论 lun4 宁 ning2 派 pai4 听 ting1 同 tong2 通 tong1 王 wang2 无 wu2 写 xie3 远 yuan3 圈 quan1 属 shu3 没 mei2 体 ti3
  监 jian1 济 ji4 创 chuang4 盛 sheng4 盖 gai4 提 ti2 页 ye4 叶 ye4 吁 yu4 骑 qi2 绿 lv4 洞 dong4 刹 sha1 茄 qie2 芥 jie4 苔 tai2 贾 jia3 佛 fo2 番 fan1 仔 zai3 咋 za3 咯 lo5 裳 shang5
  嘛 ma5 哇 wa1 哈 ha1 哼 heng1 喔 o1 呵 he1 嘿 hei1 呗 bei5 喽 lou5 啵 bo5 罢 ba4 匙 chi2 瘩 da5 铛 dang1 膀 bang3 糊 hu2 镐 gao3 锯 ju4 钉 ding4 焘 tao1 轧 ya4 悄 qiao1 翘 qiao4 卷 juan3
  刨 pao2 褪 tui4 逮 dai3 哄 hong3 稍 shao1 唠 lao2 掺 chan1 攒 zan3 蒙 meng2 搂 lou3 撇 pie3 拽 zhuai4 揣 chuai1 晃 huang4 绷 beng1 蹬 deng1 捋 lv3 吭 keng1 呛 qiang1 熨 yun4 扳 ban1 劈 pi1
  拗 ao4 扭 niu3 隗 wei3 妻 qi1 委 wei3 夫 fu1 石 shi2 抹 mo3 折 zhe2 殷 yin1 俩 lia3 仇 chou2 瀑 pu4 臭 chou4 广 guang3 厂 chang3 丽 li4 阿 a1 大 da4 泥 ni2 奇 qi2 埋 mai2 纪 ji4 旋 xuan2
  漂 piao1 瞭 liao4 氏 shi4 合 he2 底 di3 尺 chi3 度 du4 耶 ye1 期 qi1 汤 tang1 胖 pang4 脏 zang1 腊 la4 荷 he2 莎 sha1 菲 fei1 葛 ge3 蔓 man4 虾 xia1 衰 shuai1 觉 jue2 踏 ta4 适 shi4 遂 sui4
  量 liang4 难 nan2 食 shi2 龟 gui1 呐 na5 咧 lie5 唷 yo1 莞 guan3 蚌 bang4 缪 miu4 翟 zhai2 覃 qin2 姆 mu3 倘 tang3 秘 mi4 笼 long2 综 zong1 膏 gao1 趟 tang4 娜 na4 佣 yong1 伺 si4 侗 dong4
  卷 juan4 什 shi2 卜 bu3 塞 sai4 教 jiao1 差 cha1 豁 huo4 舍 she4 町 ting3 蛤 ge2 燎 liao2 菸 yan1 镝 di2 茆 mao2 硐 dong4 钌 liao3 锔 ju2 絜 jie2 崴 wei1 徼 jiao4 缊 yun4 埏 yan2 杻 niu3 哩 li3 擂 lei4 恁 nen4 苕 tiao2
  镐 gao3 靡 mi2 刹 cha4 圜 yuan2 瑱 tian4 冯 feng2 褚 chu3 脯 fu3 朴 pu3
  嘌 piao4 亟 ji2 澹 dan4 颉 jie2 牟 mou2 驮 tuo2 豁 huo4 磅 bang4 嗲 dia3 囤 tun2 糜 mi2 贲 ben1 鹄 hu2 酢 cu4 迤 yi3 嵌 qian4 埔 pu3 苕 tiao2 芾 fu2 峒 tong2 轲 ke1 鬲 li4 阏 e4 楂 zha1
`;

/**
 * The reading of a word with several, where the first of CC-CEDICT is not the common one: mostly full tones beside neutral ones
 * (东西 "east and west", 地方 "local").
 */
const WORDS = `
  地方 di4-fang5 起来 qi3-lai5 东西 dong1-xi5 结果 jie2-guo3 重点 zhong4-dian3 告诉 gao4-su5 多少 duo1-shao5 故事 gu4-shi5 妻子 qi1-zi5 教学 jiao4-xue2 大夫 dai4-fu5 好处 hao3-chu5
  正当 zheng4-dang4 买卖 mai3-mai5 便宜 pian2-yi5 媳妇 xi2-fu5 当日 dang4-ri4 所长 suo3-zhang3 当天 dang4-tian1 生意 sheng1-yi5 本事 ben3-shi5 大爷 da4-ye5 教会 jiao4-hui4 琢磨 zuo2-mo5
  较差 jiao4-cha4 当晚 dang4-wan3 分量 fen4-liang4 大方 da4-fang5 结实 jie1-shi5 下调 xia4-tiao2 失调 shi1-tiao2 空地 kong4-di4 裁缝 cai2-feng5 上头 shang4-tou5 倒数 dao4-shu3 卷子 juan4-zi5
  保长 bao3-zhang3 单子 dan1-zi5 口角 kou3-jue2 憎恶 zeng1-wu4 禁用 jin4-yong4 落空 luo4-kong1 差事 chai1-shi5 盛装 sheng4-zhuang1 受累 shou4-lei4 悉数 xi1-shu4 厚薄 hou4-bo2 发卡 fa4-qia3
  下咽 xia4-yan4 铺面 pu4-mian4 行头 xing2-tou5 铁杆 tie3-gan3 测度 ce4-duo2 调升 tiao2-sheng1 好学 hao4-xue2 重头 zhong4-tou2 字帖 zi4-tie4 倒车 dao4-che1 大汗 da4-han4
  不差 bu4-cha4 长牙 zhang3-ya2 当夜 dang4-ye4 当月 dang4-yue4 朝阳 chao2-yang2 疏散 shu1-san4 散落 san4-luo4 干饭 gan1-fan4 尽数 jin4-shu4 不了 bu4-liao3 小子 xiao3-zi5 媳妇儿 xi2-fu5-r5
  人家 ren2-jia5 言语 yan2-yu3 中招 zhong4-zhao1 逐行 zhu2-hang2 炸锅 zha2-guo1 前传 qian2-zhuan4 片子 pian1-zi5 夫子 fu1-zi3 得了 de2-le5 大都 da4-dou1 当当 dang1-dang1 出来 chu1-lai2 明朝 ming2-chao2 背着 bei1-zhe5 帖木儿 tie3-mu4-er2 女人 nv3-ren2 好好 hao3-hao3 花儿 hua1-r5 穿着 chuan1-zhe5 转转 zhuan4-zhuan5 转动 zhuan4-dong4 卡住 qia3-zhu4
`;

const DEFAULTS = new Map([...parseReadings(SINGLE), ...parseReadings(WORDS)]);

/** How running text mostly reads a character or word, where that had to be said by hand; null = the dictionary's order is good. */
export const usualReading = (word: string): Reading | null => DEFAULTS.get(word) ?? null;

const RANK_OF_PROPER = 1;

/** 花儿 huār, where CC-CEDICT has huā'ér (a kind of song) too. */
const isErhua = (candidate: Candidate): boolean => candidate.reading.at(-1) === 'r5';

/**
 * The reading of a word or character as far as one can tell without context.
 * @param candidates of the dictionary, best first
 * @param assumed how its characters are read elsewhere: for a word that the dictionary lacks, and a character with several readings
 */
export function defaultReading(word: string, candidates: readonly Candidate[], assumed: () => Reading): Reading {
  const known = DEFAULTS.get(word);
  if (known !== undefined) return known;
  const likely = candidates.filter((candidate) => candidate.rank <= RANK_OF_PROPER);
  if (word.endsWith('儿')) return (likely.find(isErhua) ?? likely[0])?.reading ?? assumed();
  if (word.length === 1 && likely.length > 1) return assumed();
  return (likely[0] ?? candidates[0])?.reading ?? assumed();
}
