/// Surnames and the signs that given names are made of (from the frequent ones of today).
enum ChineseNames {
    private static let surnames = SignSet(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖韦贾夏付傅邹熊孟秦阎闫薛侯雷"
            + "白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁路涂兰甘"
            + "裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬宫景米麦谈柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚全娄甄郎"
            + "池丛边岑农苟迟商臧佘卞虞刁冷应匡栗仇练楚揭师佟封燕桑巫敖原植邝仲荆储宗楼干苑寇盖南屠鞠荣井银奚麻雍花闻冼木郜廉衣蔺冀占门利江高于方金戴邱丘乌鹿尧皮粟英官")

    /// Those that stand for nothing but a surname, nearly.
    private static let frequent = SignSet(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖韦贾夏付傅邹熊孟秦阎闫薛侯雷白"
            + "龙段郝孔邵史毛顾赖贺尹钱施牛龚汤陶黎倪庞邢俞翟聂齐葛樊乔殷颜庄鲁柴骆耿詹靳祁涂裴霍阮牟滕饶冉鲍喻闵邬戴邱高覃武严秦万方于金江莫")

    private static let compound = WordTable<Void>(
        "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 长孙 宇文 司空 端木 百里 呼延 东郭 南宫 轩辕 独孤 南门 西门 闻人 澹台 宗政 濮阳 淳于 单于 太史 申屠 "
            + "公冶 赫连 钟离 拓跋 完颜 纳兰 爱新觉罗 叶赫那拉")

    private static let given = SignSet(
        "伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子"
            + "杰涛昌成康星光天达安岩中茂进林坚彪博诚敬震振壮思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨"
            + "奇固翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士建树炎德泰盛雄琛钧冠策腾楠榕风航弘秀娟英华慧巧美娜"
            + "静淑惠珠翠雅芝玉萍红娥玲芬芳燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹霞香月莺媛艳瑞凡佳嘉琼勤珍贞莉桂娣叶"
            + "璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪"
            + "澜纯毓悦昭冰爽茗羽希欣育滢馥筠柔竹凝晓欢霄枫芸菲寒伊亚宜姬舒影荔枝丽小大金银铁柱根宝贝栓锁忠孝礼智喜"
            + "洪连长久满仓田土水火木石虎豹彦景晋泉润源溪湘沛涵轩梓萱诗雨宇豫睿皓煜炜烨灿炳焕然熙正治定守继传延年寿"
            + "祖宗祺禄祯鑫钰钢铭锋镇钊亭廷庭培基坤增堂墨奎奕威娇婧孟季仲佩依侠俭修儒兆兵凌凯剑劲励勋升卓卫双吉圣"
            + "城声夏夫妮妙姗姝宪宸容宽寅尚尧展岗岭岳川州巍常帆帅幸庚彤征律微必忆怀恒恩恺意慈慕懿扬拓捷援敏敦斐斯方"
            + "旋日旺昀昂昆昊昕映昱晖晗晟普晴曦曼望朝本权杉杨桐桦桥棋森楚樱歌汉沁沙泓洋浦淇淳渊渝湛滔滨潇潮澄瀚炯烈"
            + "照熹牧玄王玫玮珂珏珑珩理琪瑛瑜璇璞甜甫益硕禹秉科程稳穆立竞章笑绮绿罗耀耘胤舟艾节芊芙苗莹萌蒙蓝虹蝶衡"
            + "西训谊贤赋赞越跃远逸道遥郁重野镜闯闻阳陆隆雯霆霖靖韬颂驰骏骥高魁鸿鹤鹰麒麟黎龄宾勉仕娃雷"
            + "予沐诺嫣芷少花鸣淼垚骁彧熠煦珺瑄璟禾芃苒茉蔓誉锴霁骞勰喆忻憬旻昶晔晞暄杭栩桁楷榆歆汐沅洵浚涓渲漪灏焱爻琬瑀皙盈祎稷笙箐绎缇翊翎聿芮苓茵荟菀葳蓁蕴衍赟轶铄铠隽霏霓颐颢骐财")

    /// Given names with a sign that is an ordinary word.
    static let pairs = WordTable<Void>(
        "有才 有福 有财 有为 有志 有根 有林 有德 家豪 家明 家辉 家伟 家乐 家宁 家琪 家瑞 家俊 家骏 家兴 家宝 家和 一诺 一鸣 一帆 一凡 一宁 一菲 一涵 一博 可欣 可馨 可儿 可心 亦菲 亦辰 "
            + "语嫣 语桐 语涵 语晨 万里 万年 万福 金花 以诚 以晨 来福 来顺 来娣 招娣 得胜 得志 多福 开明 开山 加林 同心 如意 如玉 如月 如冰 心怡 心悦 先锋 先明 公明 人杰 会英 会兰 会芳 会明 树人 敬之 "
            + "明之 其昌 其林 其明 二妮 三妮 二丫 大有 少之 好好 和平 和顺 长和 天和 之华 之翰 之涵 用和 自强 自立 自力 成家 定国 发财 进财 招财 满堂")

    /// What no given name holds: a place, an office, a word that goes on.
    private static let never = SignSet(
        "的了是在有人这那和到说要去你他她它们我会着没看好自后上下不就也都还家村庄镇乡街路店屯沟区县市府局所厂院校场园楼号室台站点电话手机低保问题办公司位员者费钱款")

    static func isSurname(_ sign: UInt32) -> Bool { surnames.contains(sign) }

    static func isFrequent(_ sign: UInt32) -> Bool { frequent.contains(sign) }

    static func isGiven(_ sign: UInt32) -> Bool { given.contains(sign) }

    /// Whether two signs are a given name of two.
    static func isGivenPair(at index: Int, in text: ReadText) -> Bool {
        isGiven(text[index]) && isGiven(text[index + 1]) || pairs.word(at: index, in: text) != nil
    }

    static func isNever(_ sign: UInt32) -> Bool { never.contains(sign) }

    /// How many signs a surname has that begins at a place; 0 where none does.
    static func surname(at index: Int, in text: ReadText) -> Int {
        if let word = compound.word(at: index, in: text) { return word.length }
        return isSurname(text[index]) ? 1 : 0
    }
}
