/// The texts of `openday plan`: making the next day's plan from an earlier one, and giving a plan out as a document.
package struct CarryOverPhrases: Sendable, Bilingual {
    let language: Language

    package var abstract: String {
        both(
            "活动方案：由往届方案生成新一届的（--from），从表格导入清单（--import），或生成正式的活动方案文件（--format）",
            "The plan: the next one made from an earlier one (--from), lists taken in (--import), or the document that goes out (--format)"
        )
    }
    package var fromHelp: String { both("往届活动日的文件夹，或方案文件", "Folder of an earlier day, or a plan file") }
    package var planHelp: String { both("方案文件，不属于任何活动日的", "A plan file that is in no day") }
    package var outputHelp: String {
        both(
            "写到哪里：与 --from 一起，是新活动日的文件夹，以 .json 结尾则是方案文件，- 是标准输出（默认为当天 openday 打开的文件夹）；与 --format 一起，是文件（默认为标准输出）",
            "Where to: with --from the new day's folder, or a plan file where it ends in .json, or - for standard output (else the folder that openday opens on the day); with --format a file (else standard output)"
        )
    }
    package var dateHelp: String {
        both("新的日期，YYYY-MM-DD（默认：下一个同月同日）", "The new date, YYYY-MM-DD (else the same day of the next year)")
    }
    package var titleHelp: String {
        both("新的名称（默认沿用，届次和年份顺延）", "The new title (else the old one, with the next edition and year)")
    }
    package var editionHelp: String { both("第几届（默认顺延）", "Its edition (else the next one)") }
    package var clearStockHelp: String {
        both("资料准备数量清空，重新填写", "Forget how many copies of the materials there are")
    }
    package var formatHelp: String { both("活动方案文件的格式：md 或 docx", "Format of the document: md or docx") }
    package func badFormat(_ name: String, _ known: String) -> String {
        both(
            "没有 \(name) 格式；活动方案文件有：\(known)",
            "There is no format \(name) for the plan; there are \(known)")
    }
    package func onlyWithFrom(_ option: String) -> String {
        both("\(option) 要与 --from 一起用", "\(option) goes with --from only")
    }
    package var fromOrDocument: String {
        both("--from 和 --format 一次只能用一个", "Give one of --from and --format")
    }
    package var dayOrPlan: String { both("--day 和 --plan 一次只能用一个", "Give one of --day and --plan") }
    /// Above what is otherwise than in the old plan.
    package func changed(_ path: String) -> String { both("与 \(path) 相比：", "Otherwise than in \(path):") }
    /// Above what stayed and may not hold any more.
    package var toCheck: String { both("沿用了下列内容，请核对：", "Taken over; see whether it still holds:") }
    package func check(_ check: CarryOverCheck) -> String {
        switch check {
        case .dayOff(let date):
            both("\(date)（\(chineseWeekday(date))）是休息日", "\(date), a \(englishWeekday(date)), is a day off")
        case .unknownYear(let date):
            both(
                "\(date) 是\(chineseWeekday(date))；节假日表里没有 \(date.parts.year) 年，不知道是不是休息日",
                "\(date) is a \(englishWeekday(date)); the table of holidays has no \(date.parts.year): it may be a day off"
            )
        case .theme(let theme): both("主题：\(theme)", "Theme: \(theme)")
        case .venue(let venue): both("地点：\(venue)", "Place: \(venue)")
        case .basis(let count):
            both("依据文件 \(count) 件", "\(count) basis \(count == 1 ? "document" : "documents")")
        case .topics(let count):
            both(
                "事项 \(count) 项：答复、依据、时限、收费、电话是否仍然有效",
                "\(count) \(count == 1 ? "topic" : "topics"): answer, basis, time limit, fee, phone")
        case .people(let staff, let leads):
            both("工作人员 \(staff) 人、部门负责人 \(leads) 人是否有变动", "Staff: \(staff), leads of departments: \(leads)")
        case .stock(let name, let unit, let prepared, let handedOut):
            both(
                "\(name)：上届" + (prepared.map { "备 \($0) \(unit)，" } ?? "") + "发 \(handedOut) \(unit)",
                "\(name): " + (prepared.map { "\($0) \(unit) prepared, " } ?? "")
                    + "\(handedOut) \(unit) given away last time")
        }
    }
    package func made(_ path: String) -> String { both("已生成：\(path)", "Made \(path)") }
    package func goOn(_ command: String) -> String { both("修改用：\(command)", "Change it with: \(command)") }
    package func written(_ path: String) -> String { both("已写出：\(path)", "Wrote \(path)") }
}
