import type { Rule } from './rule';

/**
 * How a character that stands alone is read by what stands around it; the first rule that holds decides, else
 * `default-readings.ts`. The rules follow the senses that Xiandai Hanyu Cidian gives for each reading: which words a sense goes
 * with, and on which side. Words of the dictionary need no rule.
 */
export const CHARACTER_RULES: Readonly<Record<string, readonly Rule[]>> = {
  // zhī counts animals and things; 这只是, 那只有 are the adverb.
  只: [
    { reading: 'zhi1', counted: true },
    { reading: 'zhi1', before: /[这那哪每各某整另数]$/, after: /^(?![是有能要会不好需想在])/ },
    { reading: 'zhi1', before: /只$/ },
    { reading: 'zhi1', after: /^只/ },
  ],
  // "to owe, to be short of; bad" chà; the difference itself chā.
  差: [
    { reading: 'cha1', before: /[高落温时视压利价误偏水相逆顺]$/ },
    { reading: 'cha4', after: /^(?:[一二两三四五六七八九十几\d]|很|太|得|了|点|不|劲|强人意)/ },
    { reading: 'cha4', before: /(?:[很太较更最极挺真不越]|非常|特别|比较|相当|有点|有些)$/ },
    { reading: 'cha4', before: /比[^，。]{1,6}$/, breakAfter: true },
    { reading: 'cha4', beforeClass: 'n', breakAfter: true },
  ],
  // "to stay" dāi; "to wait, to treat" dài.
  待: [{ reading: 'dai1', after: /^(?:在|了|着|过|多久|多长|几|一|上一|不住|不下|下去|会儿|够|久|腻|得)/ }],
  // A line or row háng; "party of people" 一行人 xíng.
  行: [
    { reading: 'xing2', before: /一$/, after: /^(?:[人来抵赴前到于在]|\d|[，。])/ },
    { reading: 'hang2', counted: true },
    { reading: 'hang2', before: /[每各隔换]$/, after: /^[\d一二三四五六七八九十]/ },
    { reading: 'hang2', before: /[首末每整前后换隔各]$/, breakAfter: true },
    { reading: 'hang2', after: /^[字诗话]/ },
  ],
  种: [
    { reading: 'zhong3', counted: true },
    { reading: 'zhong3', before: /[这那哪各某此该何每多几]$/ },
    { reading: 'zhong4', after: /^(?:[了着下满过树花菜田地草稻粮瓜豆茶]|上|庄稼|玉米|水稻|小麦|棉花|蔬菜|水果|果树)/ },
    { reading: 'zhong4', before: /[栽耕播抢]$/ },
  ],
  // zhǎng: to grow; head of an office. cháng: long, length.
  长: [
    {
      reading: 'zhang3',
      after: /^(?:[出大满得着成]|了|在.{0,8}[里上中下旁]|有|势|个子)/,
      before: /[^约全总身体翼展度太很好更最多么]$/,
    },
    {
      reading: 'zhang3',
      after: /^(?:到|疯|胖|壮|肥|歪|牙|肉|毛|虫|痘|斑|皱纹|个儿)/,
      before: /[^米里尺寸丈么太很最度]$/,
    },
    { reading: 'zhang3', after: /^高(?:[了到成]|[，。！])/ },
    { reading: 'zhang3', after: /^(?:出|满|得|着|成(?!度))/, breakBefore: true },
    {
      reading: 'zhang3',
      before:
        /(?:[区县市省州镇乡村局处科部院所站队组班校厂会社司厅店馆团营连排舰船台庭酋族级师旅园楼栋点段河湖田路片网组库林]|董事|检察|秘书|护士|列车|参谋|司法|警察|行政)$/,
      after: /^(?![\d约达度的短]|[一二三四五六七八九十百千两几])/,
    },
    { reading: 'zhang3', before: /[兄师学年居最]$/, after: /^[于者为老]/ },
  ],
  重: [
    { reading: 'chong2', counted: true, after: /^(?![\d约达]|[一二三四五六七八九十百千两几]|吨|公斤|千克|克|磅|的)/ },
    {
      reading: 'chong2',
      after:
        /^[修建开写录置游登返回归现演启组印版拍播装申做来设立订选编排刷整塑走走踏聚逢见译述新制铸绘封划获夺温审蹈]/,
      before: /(?:^|[^很太最更极严贵])$/,
    },
  ],
  数: [
    { reading: 'shu3', before: /数[一了不]$/ },
    { reading: 'shu3', after: /^(?:着|了[数一]|数|一数|清|不[清过胜尽完]|到|钱|得[清着]|来数去)/ },
  ],
  应: [
    { reading: 'ying4', after: /^[了着]?(?:一[声句]|了下来)/ },
    { reading: 'ying4', before: /(?:[没无]人|不|答)$/, breakAfter: true },
    {
      reading: 'ying4',
      after: /^[^，。；]{0,10}(?:邀请|要求|之邀|请求|邀|之请|之约|号召|聘|征|诏)/,
      before: /(?:^|[^也都还才均理本就])$/,
    },
  ],
  当: [
    { reading: 'dang4', before: /[把将拿][^，。；]{1,8}$/ },
    { reading: 'dang4', after: /^(?:一?回事|儿戏|傻[瓜子]|耳[旁边]风|真$)/ },
  ],
  难: [{ reading: 'nan4', before: /[遇罹殉蒙避逃受遭赴大国罪劫死]$/, breakAfter: true }],
  好: [{ reading: 'hao4', before: /[性素喜雅嗜爱]$/ }],
  量: [{ reading: 'liang2', after: /^(?:体温|身高|血压|尺寸|了|一量|一下|体重|衣|好|出)/ }],
  发: [
    {
      reading: 'fa4',
      before: /[白黑金长短卷银红棕秀乌黄染烫剪削落理须毛秃脱护洗鬓束盘]$/,
      after: /^(?:[，。、；的]|$|[及和与]|女|男)/,
    },
  ],
  降: [
    { reading: 'xiang2', before: /[投受招归劝诈迎乞纳请诱来率]$/, after: /^(?![至到低了幅为])/ },
    { reading: 'xiang2', after: /^(?:[将兵卒附伏服曹清金元汉敌]|明军|清军)/ },
  ],
  强: [{ reading: 'qiang3', after: /^(?:忍|求|颜|辩|逼|人所)/ }],
  相: [
    { reading: 'xiang4', before: /[宰丞首卿贤名拜国为任罢入]$/, breakAfter: true },
    { reading: 'xiang4', after: /^(?:位|声|面|貌|国|府|公|马|术)/ },
  ],
  // A biography, a novel: zhuàn at the end of a title.
  传: [
    { reading: 'zhuan4', after: /^[》」』〉]/ },
    { reading: 'zhuan4', before: /《[^》]{1,8}$/, after: /^[·：，]/ },
    { reading: 'zhuan4', before: /[列自外别评树立]$/ },
  ],
  转: [
    { reading: 'zhuan4', after: /^(?:圈|了.{0,2}圈|个[圈不]|来转去|不停|得(?!过来))/ },
    { reading: 'zhuan4', before: /[围绕][^，。]{1,8}$/ },
  ],
  空: [
    { reading: 'kong4', before: /[没有抽得填]$/, breakAfter: true },
    { reading: 'kong4', after: /^(?:出(?!现|口)|着|了[一两])/ },
  ],
  // After the verb that knocks it down dǎo; "on the contrary, to pour" dào.
  倒: [
    { reading: 'dao3', before: /[打推摔跌病吹撞击晕拉绊醉昏压掀放滑扑刮冲砍扳轰累吓]$/ },
    { reading: 'dao3', after: /^(?:[下塌地在台闭卖班手霉胃]|了(?!杯|点|一))/ },
  ],
  背: [{ reading: 'bei1', after: /^(?:[着上起包负锅篓]|了|书包|行李|孩子|一个)/, before: /(?:^|[^的违耳手脊靠])$/ }],
  // A volume juàn; to roll juǎn.
  卷: [
    { reading: 'juan3', after: /^(?:[起入进走来曲着紧铺]|成|到|了)/ },
    { reading: 'juan4', counted: true },
    { reading: 'juan4', before: /[》第本首末上下各每该全书画长手试考答问阅案宗经此原]$/ },
    { reading: 'juan4', after: /^(?:\d|[一二三四五六七八九十第上下首末》]|柏)/ },
  ],
  // A holiday jià; false jiǎ.
  假: [
    { reading: 'jia4', before: /[放休请度病产婚暑寒事年长春丧例公销告厂补双收歇续天周月个]$/, after: /^(?![的冒])/ },
  ],
  藏: [
    { reading: 'zang4', after: /^(?:军|人|历|语|文|族|区|民|兵|汉|胞|香|红花|王|蓝|戏|经|传|毯|袍|刀)/ },
    { reading: 'zang4', before: /[西入援进驻川青滇康蒙前后卫宝大道释三经]$/ },
    { reading: 'zang4', before: /武$/ },
  ],
  // Music yuè; joy lè.
  乐: [
    { reading: 'yue4', before: /[音声器民礼弦管配奏古雅军国爵鼓韶燕散舞仙作]$/, after: /^(?![于意趣])/ },
    { reading: 'yue4', after: /^(?:[队器曲谱团章坛迷理手师府工户舞正人毅]|评|会(?=[，。]))/ },
  ],
  曾: [{ reading: 'zeng1', after: /^(?:祖|孙|国藩|母)/ }],
  参: [{ reading: 'shen1', before: /[人海党丹洋丽山玄沙苦红]$/, after: /^(?![与加观])/ }],
  载: [
    { reading: 'zai3', before: /(?:[史书志传记注所登连刊]|据[^，。]{1,9})$/, after: /^(?:[，：:。“「]|有|了|明|入)/ },
    { reading: 'zai3', counted: true, breakAfter: true },
  ],
  // "Not one left out": là.
  落: [
    { reading: 'la4', before: /一(?:[\p{Script=Han}]?|[\p{Script=Han}]{1,3}[都也])[不没]$/u },
    { reading: 'la4', after: /^(?:在(?:家|车|店|学校|办公室)|了(?:东西|一[个件本句样题课页行]))/ },
  ],
  干: [
    { reading: 'gan1', after: /^[完了掉]?[这那]?[一两三]?[杯瓶碗]/ },
    { reading: 'gan1', before: /(?:衣|服|头发|泪|汗|墨|漆|地|碗|嘴|口)[^，。]{0,3}[没不全都快才]$/, breakAfter: true },
    { reading: 'gan1', before: /(?:[衣头嘴口地河杯瓶泪血汗漆墨]|衣服|头发)$/, after: /^[了得透吗，。]/ },
    {
      reading: 'gan1',
      before: /[晒烘风吹晾擦喝榨沥焙饼腐阴口肉鱼萝果桑未已不]$/,
      after: /^(?![活什嘛了过吗得的部事这那])/,
    },
    { reading: 'gan1', after: /^(?:[杯旱涸枯果货粮洗燥净草咳冰电饭]|性|的衣|巴)/ },
  ],
  教: [
    { reading: 'jiao4', before: /[该此各本入信传立奉归叛诸儒佛道回异邪国政旧新祆密显外]$/ },
    { reading: 'jiao4', after: /^(?:[派区廷皇徒众义宗]|[，。、；])/ },
    { reading: 'jiao4', beforeClass: 'nSZ', after: /^(?![他她我你们])/ },
  ],
  朝: [
    { reading: 'zhao1', before: /[一今明]$/, after: /^[一夕暮]/ },
    { reading: 'zhao1', after: /^[霞露晖暮]/ },
  ],
  更: [{ reading: 'geng1', before: /[一二三四五初深打]$/, breakAfter: true }],
  中: [
    { reading: 'zhong4', after: /^(?:了|奖|毒|弹|暑|枪|标|招|彩|计|举|意|箭|签|邪|过[奖标])/, before: /(?:^|[^其])$/ },
    {
      reading: 'zhong4',
      before: /[打击命射看猜考言选切刺砸踢身]$/,
      after: /^(?:[，。！了目]|\d|[一二两三四五六七八九十数]|$)/,
    },
  ],
  调: [
    { reading: 'diao4', after: /^(?:了?个|过)头/ },
    { reading: 'tiao2', after: /^(?:[小大高低亮暗快慢准匀弱]|成(?!都))/ },
    { reading: 'tiao2', before: /把[^，。]{0,6}(?:[音声度台]|音量|空调|闹钟|时间|频道)$/ },
    { reading: 'diao4', after: /^(?:[走往任到回入来去至离派出知兵军动令升补防查拨遣集]|京)/ },
    {
      reading: 'diao4',
      before: /(?:[音声语腔曲大小基论格色步笔情长流徵羽单老]|[A-Ga-g])$/,
      after: /^(?![整节解皮高低味])/,
    },
  ],
  系: [{ reading: 'ji4', after: /^(?:[上着紧好鞋]|领带|安全带|鞋带|了|在.{0,4}[上腰])/ }],
  弹: [
    { reading: 'dan4', before: /[子炸导核炮榴氢燃号流飞油空霰实毒烟闪枪投卡中饮]$/, after: /^(?![琴奏唱])/ },
    { reading: 'dan4', after: /^[药头道壳片匣丸痕夹孔坑雨仓体]/ },
    { reading: 'dan4', beforeClass: 'nb', after: /^(?![琴钢吉奏唱得起来回出开落射跳着了到])/ },
  ],
  钻: [{ reading: 'zuan4', after: /^(?:[石戒头机床禧饰台]|地弹)/ }],
  挑: [{ reading: 'tiao3', after: /^[起梁战头檐拨逗衅花灯动明]/ }],
  吐: [
    { reading: 'tu3', after: /^了?[一几两]?口?[痰气烟水核籽]/ },
    { reading: 'tu4', after: /^(?:了|血|泻|得|个)/ },
    { reading: 'tu4', before: /[呕上想恶要孕]$/ },
  ],
  // A shop, a place that was a post house: pù.
  铺: [
    { reading: 'pu4', beforeClass: 'nSsZa', breakAfter: true },
    { reading: 'pu4', beforeClass: 'n', after: /^[的旧里在易内外]/ },
    { reading: 'pu4', before: /[药当肉杂货典]$/ },
    { reading: 'pu4', before: /[店药当床卧肉杂货典十里马]$/, after: /^(?![设开满上了着平])/ },
    { reading: 'pu4', after: /^(?:[子位面镇乡村站路街]|街道|社区)/ },
  ],
  // In Shanghai's addresses a lane: lòng.
  弄: [
    { reading: 'long4', before: /\d$/ },
    { reading: 'long4', breakAfter: true, beforeClass: 'nPSZ' },
    { reading: 'long4', after: /^(?:堂|\d|口)/ },
  ],
  蔚: [{ reading: 'yu4', after: /^[县州]/ }],
  泊: [{ reading: 'po1', before: /[水湖血山罗梁]$/ }],
  汗: [
    { reading: 'han2', before: /[可大思图藏木尔罕和台合王]$/ },
    { reading: 'han2', after: /^[国位廷王庭]/ },
  ],
  // A southern word for a creek, in place names; the verb has a direction after it.
  涌: [{ reading: 'chong1', after: /^(?![入向现来出进上动到泉流着起])/, before: /[\p{Script=Han}]$/u }],
  豁: [{ reading: 'huo1', after: /^[口出嘴]/ }],
  攒: [{ reading: 'cuan2', after: /^[尖动射聚]/ }],
  姥: [{ reading: 'mu3', before: /[天斗太]$/ }],
  阙: [{ reading: 'que1', before: /[补拾]$/ }],
  扛: [{ reading: 'gang1', after: /^鼎/ }],
  蠡: [{ reading: 'li2', before: /谷$/ }],
  裨: [{ reading: 'pi2', after: /^[将王帅]/ }],
  哩: [{ reading: 'li5', beforeClass: 'vad', breakAfter: true }],
  舍: [
    { reading: 'she3', after: /^(?:不得|得|命|身|生|己|本|近)/ },
    { reading: 'she3', before: /[不难割取施]$/ },
  ],
  冠: [
    { reading: 'guan1', after: /^[帽冕状脉羽毛]/ },
    { reading: 'guan1', before: /[树皇桂鸡花衣羽凤弱]$/ },
  ],
  结: [{ reading: 'jie1', after: /^(?:满|了?[果籽]|出[了果])/ }],
  // A place chù; to deal with, to be in chǔ.
  处: [
    { reading: 'chu3', after: /^(?:[于在以死绞罚变事世之决斩徒]|无期)/, before: /(?:^|[^一两三几各多好])$/ },
    { reading: 'chu4', counted: true },
    { reading: 'chu4' },
  ],
  扇: [
    { reading: 'shan1', after: /^(?:[了着动他她我风]|扇子|耳光)/, before: /(?:^|[^一两几\d])$/ },
    { reading: 'shan4' },
  ],
  缝: [
    { reading: 'feng4', before: /[裂夹门接牙石墙双骨狭窄地指]$/, after: /^(?![合制补])/ },
    { reading: 'feng4', after: /^[隙里中]/ },
  ],
  晕: [
    { reading: 'yun4', beforeClass: 'nSZ', after: /^(?![了倒过])/ },
    { reading: 'yun4', after: /^(?:[车船机轮]|中)/ },
    { reading: 'yun4', before: /[光日月]$/ },
  ],
  咽: [
    { reading: 'yan1', after: /^[痛部炎喉峡鼓腔干]/ },
    { reading: 'yan1', before: /[舌鼻口耳]$/ },
  ],
  擂: [{ reading: 'lei2', after: /^[琴石鼓茶酒]/ }],
  炸: [
    { reading: 'zha2', before: /[油干煎酥香软续锅]$/ },
    { reading: 'zha2', after: /^(?:[酱鸡鱼串丸薯油糕虾]|至|成金)/ },
  ],
  塞: [{ reading: 'sai1', after: /^(?:[进满给到在了入住着]|回)/ }, { reading: 'sai4' }],
  扎: [
    { reading: 'za1', before: /[一两几]$/, after: /^(?:鲜?花|啤酒|玫瑰|钞票|书|线)/ },
    { reading: 'za1', after: /^(?:[着了起成]?[^，。]{0,5}(?:辫|马尾|发髻|蝴蝶结|绷带|腰带|头巾|头绳)|头)/ },
  ],
  吧: [{ reading: 'ba1', before: /[酒网贴书水氧迪啡陶话影性杏]$/ }],
  啦: [
    { reading: 'la1', before: /[啦哆哗呼]$/ },
    { reading: 'la1', after: /^啦/ },
  ],
  啊: [{ reading: 'a1', breakBefore: true, breakAfter: true }],
  哇: [{ reading: 'wa1', breakBefore: true }],
  呀: [{ reading: 'ya1', breakBefore: true }],
  哦: [
    { reading: 'o4', breakBefore: true },
    { reading: 'o5', breakAfter: true },
  ],
  // 茜 in names written for their sound: 露茜, 茜茜.
  茜: [
    { reading: 'xi1', before: /[茜露南蜜莉]$/ },
    { reading: 'xi1', after: /^[茜拉公]/ },
  ],
  蛤: [{ reading: 'ha2', after: /^蟆/ }],
  少: [
    { reading: 'shao4', before: /老$/ },
    { reading: 'shao4', after: /^(?:先队|林寺|女|妇)/ },
  ],
  // Sticky nián (now mostly written 黏), to stick zhān.
  粘: [{ reading: 'nian2', after: /^[液性膜土稠度滞胶米虫菌合接]/ }],
  颉: [{ reading: 'xie2', after: /^利/ }],
  钉: [{ reading: 'ding4', after: /^[在上住了进死]/ }, { reading: 'ding1' }],
  扒: [
    { reading: 'pa2', before: /手$/ },
    { reading: 'pa2', after: /^[鸡肉鱼羊猪]/ },
  ],
  刹: [{ reading: 'sha1', after: /^[车住停]/ }],
  劲: [
    { reading: 'jing4', after: /^[旅敌射升草松]/ },
    { reading: 'jing4', before: /[风强刚苍雄]$/ },
  ],
  将: [
    { reading: 'jiang4', before: /[参主副大名宿猛健虎敌守武裨偏牙部骁战]$/, breakAfter: true },
    { reading: 'jiang4', after: /^(?:[士领帅军校门]|作监)/ },
  ],
  柏: [{ reading: 'bo2', after: /^[林拉培威格德尼斯克蒂]/ }],
  累: [{ reading: 'lei3', after: /^[迁转官世代次积加]/ }],
  撒: [{ reading: 'sa3', after: /^(?:[豆上在了满些点下入盐种向到得]|胡椒)/ }],
  杆: [{ reading: 'gan3', before: /[驶纵制动推连活球枪笔秤烟压]$/ }],
  朴: [{ reading: 'piao2', breakBefore: true }],
  // 看著 in a line that nothing else marks as traditional.
  著: [{ reading: 'zhe5', beforeClass: 'v' }],
  漂: [{ reading: 'piao3', after: /^(?:白|洗|染)/ }],
  监: [{ reading: 'jian4', before: /[太国少中]$/, breakAfter: true }],
  的: [{ reading: 'di2', after: /^(?:士|确)/ }],
  禅: [
    { reading: 'shan4', before: /[封受]$/ },
    { reading: 'shan4', after: /^(?:让|位)/ },
  ],
  // Close, stuffy mēn; bored, depressed mèn.
  闷: [
    {
      reading: 'men1',
      before: /(?:屋|房间|车|室|天|天气|空气|里|外面|夏天)[\p{Script=Han}]{0,2}$/u,
      after: /^(?![雷酒])/,
    },
    { reading: 'men4', before: /[很沉苦愁烦郁纳]$/ },
  ],
  盛: [
    { reading: 'cheng2', before: /[饭汤粥菜]$/, after: /^(?:好|了|满|出|上|在)/ },
    { reading: 'cheng2', after: /^(?:[饭汤菜粥满着]|了|米饭|一碗|在)/ },
  ],
  // The course of an event cháng (一场雨), a performance or match chǎng.
  和: [{ reading: 'hu2', after: /^(?:牌|了一?把)/ }],
  散: [
    {
      reading: 'san3',
      before: /(?:绳子?|鞋带|辫子?|包袱?|头发|架子?|行李|柴)[\p{Script=Han}]?$/u,
      after: /^(?:了|开|成|架|着)/,
    },
  ],
  模: [{ reading: 'mu2', before: /[铁铜钢字冲压铸胶]$/, breakAfter: true }],
  宁: [{ reading: 'ning4', after: /^[死愿缺折肯]/ }],
  场: [
    {
      reading: 'chang2',
      before: /(?:[一二两三几半这那每]|\d)$/,
      after:
        /^[^，。；]{0,4}(?:雨|雪|[病梦仗]|[大恶硬血]战|战[争斗役]|风波|灾|官司|误会|空(?!中)|祸|火|疫|风暴|浩劫|噩梦|危机|争吵|架)/,
    },
    { reading: 'chang2', before: /[病哭闹吵骂]了?[一几两]$/, breakAfter: true },
  ],
  担: [{ reading: 'dan4', counted: true, after: /^(?![心任当负保忧])/ }],
  觉: [{ reading: 'jiao4', before: /(?:睡[^，。；]{0,4}|[午懒]|补[了个一]?)$/, after: /^(?![得悟察醒])/ }],
  宿: [{ reading: 'xiu3', before: /[一两几半三整每]$/ }],
  饮: [{ reading: 'yin4', after: /^(?:马|牲口|牛)/ }],
  看: [
    {
      reading: 'kan1',
      after: /^(?:家(?![里人庭乡属])|门(?![口外里])|(?:孩子|娃|瓜|摊子|场子)(?:[，。]|$))/,
      before: /(?:^|[^去来好])$/,
    },
  ],
  挨: [{ reading: 'ai2', after: /^(?:[打骂揍饿冻批罚训宰]|过|了[^，。]{0,4}[打骂揍顿拳脚批刀枪]|[一两]?[顿刀枪棍])/ }],
  划: [{ reading: 'hua2', after: /^(?:火|船|破|伤|着|[一两]道|拳|桨|水|过|来划|了[一两]?[道下]|得来)/ }],
  晃: [
    { reading: 'huang3', after: /^(?:眼|得[^，。]{0,3}睁)/ },
    { reading: 'huang3', before: /(?:一|虚|[两几]个月|几年)$/ },
  ],
  卡: [{ reading: 'qia3', after: /^(?:在|住|壳|脖子)/ }],
  // A handle; the particle and the measure word are bǎ.
  把: [{ reading: 'ba4', before: /[刀枪壶伞锄镰斧话]$/, breakAfter: true }],
  冲: [
    { reading: 'chong4', before: /(?:[很太真挺更特]|有点)$/, breakAfter: true },
    {
      reading: 'chong4',
      after: /^着?(?:[我你他她]们?|人|大家|镜头|门口?|窗外)[^，。]{0,4}[笑喊叫嚷吼发点摆挥使眨吹招]/,
    },
  ],
  奔: [
    { reading: 'ben4', before: /[投直]$/ },
    { reading: 'ben4', after: /^[向往着前]/ },
    { reading: 'ben4', afterClass: 'Snsf' },
  ],
  都: [
    { reading: 'du1', after: /^(?:指挥|督|尉|护|统|御史|元帅|监|城|转运)/ },
    { reading: 'du1', before: /[定迁建陪帝旧故古首国京]$/ },
  ],
  率: [
    {
      reading: 'shuai4',
      after: /^(?:[领军队部众兵师团先骑舰其诸]|大军|主力|所部|全军|代表团)/,
      before: /(?:^|[^概效比税汇利])$/,
    },
    { reading: 'shuai4', breakBefore: true },
    { reading: 'shuai4', beforeClass: 'Prd' },
  ],
};
