extension CarryOverPhrases {
    static let chinese = CarryOverPhrases(
        abstract: "活动方案：由往届方案生成新一届的（--from），从表格导入清单（--import），或生成正式的活动方案文件（--format）",
        fromHelp: "往届活动日的文件夹，或方案文件",
        planHelp: "方案文件，不属于任何活动日的",
        outputHelp:
            "写到哪里：与 --from 一起，是新活动日的文件夹，以 .json 结尾则是方案文件，- 是标准输出（默认为当天 openday 打开的文件夹）；与 --format 一起，是文件（默认为标准输出）",
        dateHelp: "新的日期，YYYY-MM-DD（默认：下一个同月同日）", titleHelp: "新的名称（默认沿用，届次和年份顺延）",
        editionHelp: "第几届（默认顺延）", clearStockHelp: "资料准备数量清空，重新填写",
        formatHelp: "活动方案文件的格式：md 或 docx",
        badFormat: { "没有 \($0) 格式；活动方案文件有：\($1)" },
        onlyWithFrom: { "\($0) 要与 --from 一起用" },
        fromOrDocument: "--from 和 --format 一次只能用一个",
        dayOrPlan: "--day 和 --plan 一次只能用一个",
        changed: { "与 \($0) 相比：" },
        toCheck: "沿用了下列内容，请核对：",
        check: { check in
            switch check {
            case .dayOff(let date): "\(date)（\(chineseWeekday(date))）是休息日"
            case .unknownYear(let date):
                "\(date) 是\(chineseWeekday(date))；节假日表里没有 \(date.parts.year) 年，不知道是不是休息日"
            case .theme(let theme): "主题：\(theme)"
            case .venue(let venue): "地点：\(venue)"
            case .basis(let count): "依据文件 \(count) 件"
            case .topics(let count): "事项 \(count) 项：答复、依据、时限、收费、电话是否仍然有效"
            case .people(let staff, let leads): "工作人员 \(staff) 人、部门负责人 \(leads) 人是否有变动"
            case .stock(let name, let unit, let prepared, let handedOut):
                "\(name)：上届" + (prepared.map { "备 \($0) \(unit)，" } ?? "") + "发 \(handedOut) \(unit)"
            }
        },
        made: { "已生成：\($0)" },
        goOn: { "修改用：\($0)" },
        written: { "已写出：\($0)" })
}
