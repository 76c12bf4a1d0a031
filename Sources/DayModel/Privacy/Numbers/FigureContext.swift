/// What stands beside a number and says that it counts or measures something, and is nobody's.
enum FigureContext {
    /// Money, areas, weights, shares: no number of a person has one behind it.
    static let units = WordTable<Void>(
        "元 块钱 万 亿 千元 角 人民币 美元 欧元 日元 港元 港币 圆整 平方米 平方公里 平方千米 平米 平方 立方米 立方 "
            + "公顷 亩 公里 千米 米 厘米 毫米 公斤 千克 吨 斤 克 升 度电 千瓦 兆瓦 瓦 % ‰ ％ 百分点 ℃ ㎡ m² m2 m3 km kg ㎞ ㎏ ㎥ sqm "
            + "yuan rmb cny usd dollars percent tons")

    /// What is counted.
    static let counters = WordTable<Void>(
        "人次 人民 人 户次 户 件次 件 份 次 辆 个 家 名 位 条 项 张 只 头 株 棵 台 套 本 册 页 处 座 栋 幢 间 宗 起 批 笔 届 期 "
            + "天 日 小时 分钟 秒 年 月 周 岁 倍 字 步 级 点 片 段 根 支 枝 瓶 盒 箱 袋 包 桶 车次 班次 班 单 票 股 粒 块 面 幅 场 "
            + "门 所 村 组 社 里 层 路 people persons households visits times items copies days hours pieces vehicles "
            + "增至 减至 升至 降至 增加 减少 上升 下降 增长")

    /// Words that begin like one of these and are none.
    private static let others = WordTable<Void>(
        "人不 人没 人在 人家 人来 人说 人已 人叫 家里 家中 家没 家住 家人 家属 家长 家庭 个人 次日 日前 年前 月底 天天 点击 点开 "
            + "本人 本户 名叫 名字 位于 位置 处理 处置 起诉 期间 周边 周末 面谈 面议 面前 场所 门口 门牌 所以 所有 组织 社区 社保 里面 "
            + "层面 路边 路口 路上 单位 单独 票据 包括 包含 班主任 车牌 条件 项目 张贴 只有 只是 只能 头疼 台账 套取 本来 本村 本地 "
            + "座机 间隔 宗教 批评 笔误 级别 片区 段时 根据 支持 支付 股份 块头 幅度 字样 米粉 米饭 度假 元旦 元月 万一 亿达 升学 升级 克服 "
            + "人工 人社 人才 户主 户籍 户口 件事 份额 份子 次要 辆车 步行 岁月 倍感 分机 秒回")

    /// Words that announce a figure.
    static let announcing = WordTable<Void>(
        "共 共计 总计 合计 总共 累计 计 总数 人口 总人口 预算 金额 总额 数额 面积 总面积 投资 总投资 造价 价格 总价 单价 收入 支出 产值 税收 欠款 贷款 "
            + "存款 余额 补助 补贴 补偿 补偿款 赔偿 拨款 资金 经费 工资 奖金 罚款 押金 定金 租金 房款 货款 借款 费用 成本 销售额 营业额 注册资本 gdp 约 近 逾 超 "
            + "超过 达 达到 多达 高达 增至 降至 增加 减少 增长 下降 不足 至少 最多 大约 大概 将近 平均 人均 户均 同比 环比 数量 产量 销量 人数 户数 件数 次数 份数 总量 总值 存量 规模 容量 长度 里程 市值 标的额 库存 限额 额度 债务 赤字 亏损 利润 浏览量 点击量 阅读量 访问量 用电量 "
            + "用水量 流量 库容 编号为第 ￥ ¥ $ € £ rmb cny usd population total amount budget area about over")

    /// Words that announce the number of a paper or a case of an office's own.
    static let filing = WordTable<Void>(
        "第 文号 编号 案号 单号 工单号 工单 工单编号 受理号 受理编号 受理单号 登记号 登记编号 流水号 批号 批次号 序号 档号 档案号 条码 版本号 版本 型号 规格 "
            + "信用代码 社会信用代码 统一社会信用代码 组织机构代码 事项编码 实施编码 目录编码 基本编码 行政区划代码 区划代码 邮编 邮政编码 项目编号 项目代码 招标编号 合同编号 "
            + "公告 通知 标准 国标 gb gb/t isbn issn ver version no. id编号 案件编号 信访件编号 件编号 办件编号 办件号 查询码 验证码")

    /// Whether a number that stands there alone is a figure.
    static func isFigure(_ range: Range<Int>, in text: ReadText) -> Bool {
        if isMeasured(from: range.upperBound, in: text) || isFraction(behind: range.upperBound, in: text) {
            return true
        }
        return isAnnounced(before: range.lowerBound, in: text, by: announcing)
    }

    /// Whether a unit follows, behind a fraction, the other end of a span, or a blank, too.
    static func isMeasured(from end: Int, in text: ReadText) -> Bool {
        let last = endOfAmount(from: end, in: text)
        return isUnit(at: last, in: text) || isCounter(at: last, in: text)
    }

    /// Of a number that might be a phone's as well: only what nobody's phone has behind it.
    static func isAmount(_ range: Range<Int>, in text: ReadText) -> Bool {
        isUnit(at: endOfAmount(from: range.upperBound, in: text), in: text)
            || isMoney(text[range.lowerBound - 1])
    }

    /// Whether the number belongs to a paper or a case.
    static func isFiled(_ range: Range<Int>, in text: ReadText) -> Bool {
        isAnnounced(before: range.lowerBound, in: text, by: filing)
    }

    /// `1234567.89`: a phone has no such end.
    static func isFraction(behind end: Int, in text: ReadText) -> Bool {
        guard text[end] == 0x2E else { return false }
        var last = end + 1
        while Signs.isASCIIDigit(text[last]) { last += 1 }
        return (1...2).contains(last - end - 1) && !Signs.isSeparator(text[last]) && !WrittenDigits.isDigit(text[last])
    }

    private static func isMoney(_ sign: UInt32) -> Bool { sign == 0xA5 || sign == 0xFFE5 || sign == 0x24 }

    private static let fillers = SignSet("为是:= (了至到约近达号第额从由自数共计已将总值有")

    private static func isAnnounced(before start: Int, in text: ReadText, by words: WordTable<Void>) -> Bool {
        var index = start
        for _ in 0..<4 {
            // 面积（平方米）：1234567
            if text[index - 1] == 0x29, let open = (max(0, index - 8)..<index).last(where: { text[$0] == 0x28 }) {
                index = open
            }
            if words.word(before: index, in: text) != nil { return !isOfAPerson(before: index, in: text) }
            guard fillers.contains(text[index - 1]) || Signs.isBlank(text[index - 1]) else { return false }
            index -= 1
        }
        return false
    }

    /// 居住证编号 is a person's, 工单编号 is not.
    private static func isOfAPerson(before index: Int, in text: ReadText) -> Bool {
        (index - 4..<index).contains { text[$0] == 0x8BC1 }  // 证
    }

    private static func isUnit(at index: Int, in text: ReadText) -> Bool {
        let start = Signs.isBlank(text[index]) || text[index] == 0x28 ? index + 1 : index
        return units.word(at: start, in: text) != nil && others.word(at: start, in: text) == nil
    }

    private static func isCounter(at index: Int, in text: ReadText) -> Bool {
        // Behind a blank a phone's owner may stand: 86121234 家里没人.
        let start = Signs.isBlank(text[index]) && Signs.isLatin(text[index + 1]) ? index + 1 : index
        return counters.word(at: start, in: text) != nil && others.word(at: start, in: text) == nil
    }

    /// Behind `.89`, `-1500000`, `~2000`, `余`, `多`.
    private static func endOfAmount(from end: Int, in text: ReadText) -> Int {
        var index = end
        while spans.contains(text[index]), WrittenDigits.value(of: text[index + 1]) != nil {
            index += 1
            while WrittenDigits.value(of: text[index]) != nil { index += 1 }
        }
        while more.contains(text[index]) { index += 1 }
        return index
    }

    private static let spans = SignSet(".-~～–—至到")
    private static let more = SignSet("余多来几")
}
