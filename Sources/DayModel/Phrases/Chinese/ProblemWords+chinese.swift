extension ProblemWords {
    @Sendable static func chinese(_ error: JSONError) -> String {
        "第 \(error.line) 行第 \(error.column) 列：" + chinese(error.problem)
    }

    private static func chinese(_ problem: JSONError.Problem) -> String {
        switch problem {
        case .empty: "内容是空的，应为 JSON"
        case .byteOrderMark: "开头有字节顺序标记（BOM），应去掉"
        case .invalidUTF8: "不是有效的 UTF-8"
        case .unexpectedEnd: "内容没有写完"
        case .unexpected(let found, let expected): "出现“\(found)”，这里应为\(chinese(expected))"
        case .control(let byte): "文字中有控制字符（\(byte)），应写成 \\u 转义"
        case .badEscape(let text): "转义 \(text) 无效"
        case .loneSurrogate: "\\u 代理对不完整"
        case .badNumber: "数字写法不对"
        case .numberOutOfRange: "数字超出范围"
        case .duplicateMember(let name): "成员“\(name)”出现了两次"
        case .tooDeep(let limit): "嵌套超过 \(limit) 层"
        case .tooLong(let bytes, let limit): "太长：\(bytes) 字节，最多 \(limit) 字节"
        case .textAfterValue: "值之后还有多余内容"
        }
    }

    private static func chinese(_ expectation: JSONError.Expectation) -> String {
        switch expectation {
        case .value: "一个值"
        case .member: "带引号的成员名"
        case .colon: "冒号"
        case .commaOrBrace: "逗号或 }"
        case .commaOrBracket: "逗号或 ]"
        }
    }

    @Sendable static func chinese(_ problem: PlanProblem) -> String {
        (problem.path.isEmpty ? "" : problem.path + "：") + chinese(problem.what)
    }

    private static func chinese(_ what: PlanProblem.What) -> String {
        switch what {
        case .missing: "缺少此项"
        case .wrongKind(let expected, let found): "应为 \(expected.rawValue)，现为 \(found.rawValue)"
        case .wrongFormat(let found, let expected): "应为 \(expected)，现为 \(found)"
        case .empty: "不能为空"
        case .badIdentifier(let text): "“\(text)”不能作编号；应为 1 到 32 个字母、数字、_ 或 -，以字母或数字开头"
        case .duplicate(let text): "编号“\(text)”重复"
        case .unknownDepartment(let code, let known): "没有部门 \(code)；有：\(list(known, .chinese))"
        case .unknownDesk(let desk, let known): "没有咨询台 \(desk)；有：\(list(known, .chinese))"
        case .unknownCode(let code, let known): "没有代码 \(code)；应为：\(list(known, .chinese))"
        case .badDate(let text): "“\(text)”不是日期，应为 YYYY-MM-DD"
        case .dateOfAnotherYear(let text, let year): "“\(text)”不在 \(year) 年"
        case .outOfRange(let found, let allowed):
            "\(found) 超出范围，应为 \(allowed.lowerBound) 到 \(allowed.upperBound)"
        case .rateOutOfRange(let text): "\(text) 不是 0 到 1 之间的比率"
        }
    }

    @Sendable static func chinese(_ error: RecordError) -> String {
        (error.path.isEmpty ? "" : error.path + "：") + chinese(error.problem)
    }

    private static func chinese(_ problem: RecordError.Problem) -> String {
        switch problem {
        case .missing: "缺少此项"
        case .wrongKind(let expected, let found): "应为 \(expected.rawValue)，现为 \(found.rawValue)"
        case .outOfRange(let found, let allowed):
            "\(found) 超出范围，应为 \(allowed.lowerBound) 到 \(allowed.upperBound)"
        case .empty: "不能为空"
        case .notAName(let text): "“\(text)”不是记录编号，应如 D01.7f2c9a10-12"
        case .notADate(let text): "“\(text)”不是日期，应为 YYYY-MM-DD"
        case .notATimestamp(let text): "“\(text)”不是时间，应如 2016-05-15T09:31:04.120+08:00"
        case .notADigest(let text): "“\(text)”不是 SHA-256"
        case .wrongFormat(let found, let expected): "应为 \(expected)，现为 \(found)"
        case .unknownCode(let code, let known): "没有代码 \(code)；应为：\(list(known, .chinese))"
        case .unknownType(let type, let known): "没有类型 \(type)；应为：\(list(known, .chinese))"
        case .reserved: "此项由程序填写，不能给出"
        case .noSuchRecord(let name): "没有记录 \(name)"
        case .ratedByVisitor(let level): "群众已在评价屏上评为 \(level.rawValue)，以本人评价为准"
        case .visitorsOwn: "群众在评价屏上的评价不能更改或撤销"
        case .noSuchQuestion(let index, let count): "没有第 \(index) 个问题（从 0 数起，共 \(count) 个）"
        case .notAmendable(let type): "\(type) 类型的记录不能这样更改"
        }
    }
}
