/// What was wrong with an input, in sentences.
struct ProblemWords: Sendable, Bilingual {
    let language: Language

    func list(_ items: [String]) -> String {
        items.isEmpty ? "—" : items.listed(by: PunctuationPhrases(language: language))
    }

    func text(_ error: JSONError) -> String {
        both(
            "第 \(error.line) 行第 \(error.column) 列：" + text(error.problem),
            "line \(error.line), column \(error.column): " + text(error.problem))
    }

    private func text(_ problem: JSONError.Problem) -> String {
        switch problem {
        case .empty: both("内容是空的，应为 JSON", "empty; JSON is expected")
        case .byteOrderMark: both("开头有字节顺序标记（BOM），应去掉", "begins with a byte order mark; remove it")
        case .invalidUTF8: both("不是有效的 UTF-8", "not valid UTF-8")
        case .unexpectedEnd: both("内容没有写完", "ends too early")
        case .unexpected(let found, let expected):
            both("出现“\(found)”，这里应为\(text(expected))", "found “\(found)” where \(text(expected)) is expected")
        case .control(let byte):
            both(
                "文字中有控制字符（\(byte)），应写成 \\u 转义",
                "control character \(byte) in a text; write it as a \\u escape")
        case .badEscape(let text): both("转义 \(text) 无效", "\(text) is no escape")
        case .loneSurrogate: both("\\u 代理对不完整", "half of a \\u surrogate pair")
        case .badNumber: both("数字写法不对", "not a number")
        case .numberOutOfRange: both("数字超出范围", "number out of range")
        case .duplicateMember(let name): both("成员“\(name)”出现了两次", "member “\(name)” stands twice")
        case .tooDeep(let limit): both("嵌套超过 \(limit) 层", "nested deeper than \(limit)")
        case .tooLong(let bytes, let limit):
            both("太长：\(bytes) 字节，最多 \(limit) 字节", "too long: \(bytes) bytes, \(limit) at most")
        case .textAfterValue: both("值之后还有多余内容", "more text after the value")
        }
    }

    private func text(_ expectation: JSONError.Expectation) -> String {
        switch expectation {
        case .value: both("一个值", "a value")
        case .member: both("带引号的成员名", "a quoted name")
        case .colon: both("冒号", "a colon")
        case .commaOrBrace: both("逗号或 }", "a comma or }")
        case .commaOrBracket: both("逗号或 ]", "a comma or ]")
        }
    }

    func text(_ problem: PlanProblem) -> String {
        both(
            (problem.path.isEmpty ? "" : problem.path + "：") + text(problem.what),
            (problem.path.isEmpty ? "" : problem.path + ": ") + text(problem.what))
    }

    private func text(_ what: PlanProblem.What) -> String {
        switch what {
        case .missing: both("缺少此项", "missing")
        case .wrongKind(let expected, let found):
            both(
                "应为 \(expected.rawValue)，现为 \(found.rawValue)",
                "is \(found.rawValue), must be \(expected.rawValue)")
        case .wrongFormat(let found, let expected):
            both("应为 \(expected)，现为 \(found)", "is “\(found)”, must be “\(expected)”")
        case .empty: both("不能为空", "must not be empty")
        case .badIdentifier(let text):
            both(
                "“\(text)”不能作编号；应为 1 到 32 个字母、数字、_ 或 -，以字母或数字开头",
                "“\(text)” is no code; use 1 to 32 letters, digits, _ or -, a letter or digit first")
        case .duplicate(let text): both("编号“\(text)”重复", "code “\(text)” stands twice")
        case .unknownDepartment(let code, let known):
            both(
                "没有部门 \(code)；有：\(list(known))",
                "no department \(code); there are: \(list(known))")
        case .unknownDesk(let desk, let known):
            both(
                "没有咨询台 \(desk)；有：\(list(known))",
                "no desk \(desk); there are: \(list(known))")
        case .unknownCode(let code, let known):
            both(
                "没有代码 \(code)；应为：\(list(known))",
                "no code \(code); use one of: \(list(known))")
        case .badDate(let text):
            both("“\(text)”不是日期，应为 YYYY-MM-DD", "“\(text)” is no date; write YYYY-MM-DD")
        case .dateOfAnotherYear(let text, let year):
            both("“\(text)”不在 \(year) 年", "\(text) is not in \(year)")
        case .outOfRange(let found, let allowed):
            both(
                "\(found) 超出范围，应为 \(allowed.lowerBound) 到 \(allowed.upperBound)",
                "\(found) is out of range; use \(allowed.lowerBound) to \(allowed.upperBound)")
        case .rateOutOfRange(let text): both("\(text) 不是 0 到 1 之间的比率", "\(text) is no rate from 0 to 1")
        }
    }

    func text(_ error: RecordError) -> String {
        both(
            (error.path.isEmpty ? "" : error.path + "：") + text(error.problem),
            (error.path.isEmpty ? "" : error.path + ": ") + text(error.problem))
    }

    private func text(_ problem: RecordError.Problem) -> String {
        switch problem {
        case .missing: both("缺少此项", "missing")
        case .wrongKind(let expected, let found):
            both(
                "应为 \(expected.rawValue)，现为 \(found.rawValue)",
                "is \(found.rawValue), must be \(expected.rawValue)")
        case .outOfRange(let found, let allowed):
            both(
                "\(found) 超出范围，应为 \(allowed.lowerBound) 到 \(allowed.upperBound)",
                "\(found) is out of range; use \(allowed.lowerBound) to \(allowed.upperBound)")
        case .empty: both("不能为空", "must not be empty")
        case .notAName(let text):
            both(
                "“\(text)”不是记录编号，应如 D01.7f2c9a10-12",
                "“\(text)” is no record's name; write it as D01.7f2c9a10-12")
        case .notADate(let text):
            both("“\(text)”不是日期，应为 YYYY-MM-DD", "“\(text)” is no date; write YYYY-MM-DD")
        case .notATimestamp(let text):
            both(
                "“\(text)”不是时间，应如 2016-05-15T09:31:04.120+08:00",
                "“\(text)” is no time; write it as 2016-05-15T09:31:04.120+08:00")
        case .notADigest(let text): both("“\(text)”不是 SHA-256", "“\(text)” is no SHA-256")
        case .wrongFormat(let found, let expected):
            both("应为 \(expected)，现为 \(found)", "is “\(found)”, must be “\(expected)”")
        case .unknownCode(let code, let known):
            both(
                "没有代码 \(code)；应为：\(list(known))",
                "no code “\(code)”; use one of: \(list(known))")
        case .unknownType(let type, let known):
            both(
                "没有类型 \(type)；应为：\(list(known))",
                "no type “\(type)”; use one of: \(list(known))")
        case .reserved: both("此项由程序填写，不能给出", "is written by the program and can't be given")
        case .noSuchRecord(let name): both("没有记录 \(name)", "there is no record \(name)")
        case .ratedByVisitor(let level):
            both(
                "群众已在评价屏上评为 \(level.rawValue)，以本人评价为准",
                "the visitor rated this question on the pad (\(level.rawValue)); that rating stands")
        case .visitorsOwn:
            both(
                "群众在评价屏上的评价不能更改或撤销",
                "a rating that the visitor gave on the pad can't be changed or taken back")
        case .farFromDay(let date, let day, let allowed):
            both(
                "\(date) 离活动日 \(day) 太远；应在 \(allowed.lowerBound) 到 \(allowed.upperBound) 之间",
                "\(date) is too far from the day, \(day); it should be between \(allowed.lowerBound) and \(allowed.upperBound)")
        case .noSuchQuestion(let index, let count):
            both(
                "没有第 \(index) 个问题（从 0 数起，共 \(count) 个）",
                "there is no question \(index) (counted from 0, there are \(count))")
        case .notAmendable(let type):
            both("\(type) 类型的记录不能这样更改", "a record of type \(type) can't be changed in this way")
        case .notAPerson(let name, let limit):
            both(
                "“\(name)”不能作人名：应为方案中的工作人员，或不超过 \(limit) 个字且不含数字",
                "“\(name)” is no name: use one of the plan's staff, or at most \(limit) characters without digits"
            )
        case .holdsNull: both("含有不可用的字符 U+0000", "holds the character U+0000, which no text may have")
        }
    }
}
