/// Words beside a name that say that it is one.
enum NameCues {
    enum Strength: Sendable {
        /// Behind “我叫” nearly anything is a name.
        case naming
        /// Behind “我丈夫” much else may stand.
        case person
    }

    static let before = WordTable<Strength>([
        ("我叫 名叫 叫做 姓名 本人姓名 户名 署名 真名 名字 名字叫 名字是 全名", .naming),
        (
            "我是 本人 自称 联系人 申请人 投诉人 举报人 反映人 来访人 咨询人 求助人 当事人 经办人 代办人 委托人 被委托人 监护人 法人 法定代表人 负责人 办理人 领取人 签收人 收件人 "
                + "户主 业主 房主 房东 租客 租户 承租人 住户 邻居 村民 居民 市民 群众 对门 楼上 楼下 隔壁 老乡 同乡",
            .person
        ),
        (
            "丈夫 妻子 老公 老婆 爱人 老伴 老伴儿 对象 未婚妻 未婚夫 前夫 前妻 配偶 儿子 女儿 大儿子 小儿子 大女儿 小女儿 儿媳 儿媳妇 女婿 媳妇 孙子 孙女 外孙 外孙女 母亲 父亲 妈妈 爸爸 "
                + "我妈 我爸 我爹 我娘 老妈 老爸 老父亲 老母亲 爷爷 奶奶 姥姥 姥爷 外公 外婆 公公 婆婆 岳父 岳母 丈人 丈母娘 哥哥 姐姐 弟弟 妹妹 大哥 大姐 二哥 二姐 我哥 我姐 我弟 我妹 嫂子 弟媳 "
                + "姐夫 妹夫 小姑子 小姨子 大伯 叔叔 婶婶 舅舅 舅妈 姑姑 姑父 姨妈 姨父 侄子 侄女 外甥 外甥女 表哥 表姐 表弟 表妹 堂哥 堂姐 堂弟 堂妹 继父 继母 养父 养母 养子 养女 亲戚 家属 "
                + "husband wife son daughter mother father",
            .person
        ),
        (
            "孩子 小孩 婴儿 学生 同学 同事 朋友 战友 病人 患者 伤者 死者 残疾人 低保户 五保户 贫困户 老人 老太太 老大爷 老兵 退役军人 保姆 护工 司机 车主 员工 职工 工人 包工头 老板 店主 摊主 "
                + "中介 物业经理 网格员 社工 楼长 肇事者 嫌疑人 被告 原告",
            .person
        ),
    ])

    /// Right behind a name; these need nothing else.
    static let titles = WordTable<Void>(
        "先生 女士 小姐 同志 大爷 大妈 大娘 大叔 大婶 大嫂 大姐 大哥 阿姨 伯伯 奶奶 爷爷 师傅 老人 老师 医生 大夫 律师 老板 夫妇 夫妻 父子 母子 母女 父女 老太太 老先生 同学 教授 警官 法官")

    /// The same of offices, which stand behind much else.
    static let offices = WordTable<Void>(
        "经理 主任 书记 局长 科长 所长 院长 校长 处长 站长 队长 村长 组长 会计 主席 镇长 区长 委员")

    /// What may stand right before a name with the title of an office: the office.
    static let officeEnds = SignSet("局办村镇街所院校区部处室队组会厅委司站厂店社道")

    /// Right behind a name: what is somebody's own.
    static let belongings = WordTable<Void>(
        "的低保 的医保 的社保 的房子 的房产 的孩子 的儿子 的女儿 的父亲 的母亲 的丈夫 的妻子 的老伴 的爱人 的手机 的电话 的身份证 的户口 的退休 的养老 的工资 的补贴 的残疾 的病 的案子 的申请 "
            + "的投诉 的诉求 的档案 的宅基地 的银行卡 的账户 的微信")

    /// Right before a name: somebody acts with whom.
    static let partners = SignSet("找跟与由被给替")

    /// Right behind a name that begins a part of a sentence.
    static let deeds = WordTable<Void>(
        "反映 投诉 举报 来电 来访 咨询 求助 申请 诉求 致电 来信 来问 来办 称 自述 口述 反馈 要求 请求 本人 名下 等人 之妻 之夫 之子 之女 家属 代办 签字 签收")

    /// What may stand between a word and the name behind it.
    static let fillers = SignSet("是为叫名字:=(\"“”‘’「【<《,-—–/|、;")

    /// What may stand right before a name in a sentence.
    static let leaders = SignSet("找与和跟给替由被让请对向同及为是叫见的了主民户长员把从帮")

    /// What may stand right behind a name.
    static let followers = SignSet(
        "的在来说住问要想因被也没有是不就和与跟同及或等从到去患得于向对把给让已今现年岁家男女称讲叫姓电手身昨前曾一两二三无未申办咨投举反求请希还都又再打用属由系经会能没找看怎何为什这那该应需签欠养卖买租借还拿交把堵占装修带停开搬送写吵闹扰违私拖打骂病死住")
}
