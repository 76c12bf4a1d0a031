/// What offices write above the columns of their lists.
enum HeadWords {
    /// The lists that can come in, the likelier ones first.
    static let sections: [PlanSection] = [
        .departments, .topics, .materials, .desks, .staff, .publicity,
    ]

    /// The words for each field of a list, folded as `folded` folds.
    static func words(of section: PlanSection) -> [(field: PlanField.Name, words: [String])] {
        switch section {
        case .departments: departments
        case .topics: topics
        case .materials: materials
        case .publicity: publicity
        case .desks: desks
        case .staff: staff
        default: []
        }
    }

    /// Where several columns are of one field: 0 goes before 1, and 1 before 2. What an office promises is what it keeps
    /// to; what the law allows at most stands in for it.
    static func rank(of word: String) -> Int {
        if word.hasPrefix("承诺") { return 0 }
        return word.hasPrefix("法定") || word.hasPrefix("是否") || catalogueCodes.contains(word) ? 2 : 1
    }

    /// The codes of the national catalogue of services that are one row's own.
    static let catalogueCodes: Set<String> = ["实施编码", "地方实施编码", "业务办理项编码", "办理项编码", "实施清单编码"]

    /// What stands above a column that holds job titles, which say nothing of what somebody does on the day.
    static let jobTitles: Set<String> = [
        "职务", "职称", "职级", "级别", "现任职务", "行政职务", "post", "position", "title", "jobtitle", "rank",
    ]

    /// A head without what differs from office to office: width, case, spaces, marks, and what stands in brackets.
    static func folded(_ head: String) -> String {
        var result = ""
        var depth = 0
        for scalar in FullWidth.narrow(head).unicodeScalars {
            switch scalar {
            case "(", "[", "【", "〔": depth += 1
            case ")", "]", "】", "〕": depth = max(0, depth - 1)
            default:
                guard depth == 0, scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                else {
                    continue
                }
                result += scalar.properties.lowercaseMapping
            }
        }
        return result
    }

    /// What stands in brackets: the unit in 数量（份）.
    static func bracketed(_ head: String) -> String? {
        let narrow = FullWidth.narrow(head)
        guard let start = narrow.firstIndex(of: "("),
            let end = narrow[start...].firstIndex(of: ")")
        else { return nil }
        let text = PlanField.trimmed(String(narrow[narrow.index(after: start)..<end]))
        return text.isEmpty ? nil : text
    }

    /// What the name of a sheet, or a title above it, says of the list.
    static func hints(of section: PlanSection) -> [String] {
        switch section {
        case .departments: ["参加单位", "参与单位", "成员单位", "部门", "科室", "department"]
        case .topics: ["事项", "问题", "答复", "口径", "一问一答", "topic", "question"]
        case .materials: ["材料", "资料", "宣传品", "物品", "物资", "material", "handout"]
        case .publicity: ["展板", "横幅", "布置", "布展", "publicity", "banner"]
        case .desks: ["咨询台", "台位", "展台", "desk"]
        case .staff: ["人员", "名单", "分工", "值班", "staff", "roster"]
        default: []
        }
    }
}

extension HeadWords {
    private static let departmentNames = [
        "部门", "科室", "单位", "责任单位", "责任部门", "责任科室", "部门名称", "科室名称", "单位名称", "所属部门", "所属科室",
        "所属单位", "所在部门", "所在科室", "所在单位", "department", "departmentname", "dept", "office", "unitname",
        "responsibledepartment",
    ]

    private static let departments: [(PlanField.Name, [String])] = [
        (
            .code,
            ["编号", "代码", "编码", "部门编号", "部门代码", "科室代码", "单位代码", "code", "departmentcode", "deptcode", "id"]
        ),
        (
            .name,
            departmentNames + ["名称", "参加单位", "参与单位", "成员单位", "参加部门", "name"]
        ),
        (.aliases, ["别名", "简称", "又称", "曾用名", "俗称", "alias", "aliases", "shortname", "othernames"]),
        (
            .lead,
            [
                "负责人", "负责同志", "带队领导", "带队人", "主要负责人", "分管领导", "联系人", "责任人", "lead", "leader", "head",
                "contact", "personincharge",
            ]
        ),
    ]

    private static let topics: [(PlanField.Name, [String])] = [
        (
            .code,
            ["编号", "代码", "编码", "事项编号", "事项代码", "事项编码", "code", "topiccode", "id"] + catalogueCodes.sorted()
        ),
        (
            .name,
            [
                "事项", "事项名称", "咨询事项", "服务事项", "办理事项", "咨询问题", "常见问题", "问题", "咨询内容", "咨询主题", "主题",
                "名称", "实施事项名称", "主项名称", "子项名称", "业务办理项名称", "办理项名称", "政务服务事项", "政务服务事项名称", "服务事项名称",
                "topic", "topicname", "matter", "question", "name", "subject",
            ]
        ),
        (
            .department,
            departmentNames + [
                "承办单位", "承办部门", "承办科室", "主管部门", "主管单位", "答复部门", "答复单位", "办理部门", "办理单位", "牵头单位",
                "牵头部门", "牵头科室", "承办处室", "承办机构", "实施主体", "实施主体名称", "实施部门", "实施单位", "实施机构", "实施机关",
                "实施科室", "权力主体", "责任主体", "办理机构", "办理主体", "办理科室", "受理机构", "受理部门", "受理单位", "主管科室",
                "所属机构",
            ]
        ),
        (.kind, ["类别", "类型", "问题类别", "事项类别", "问题类型", "kind", "type"]),
        (.outcome, ["处理方式", "办理方式", "处理结果", "办理结果", "outcome"]),
        (
            .answer,
            [
                "答复", "标准答复", "答复口径", "答复内容", "参考答复", "口径", "解答", "回复", "解答内容", "办理流程", "answer",
                "standardanswer", "reply",
            ]
        ),
        (
            .basis,
            ["依据", "政策依据", "法律依据", "法规依据", "文件依据", "办理依据", "设定依据", "实施依据", "法定依据", "设立依据", "basis", "legalbasis", "policy"]
        ),
        (.fee, ["收费", "收费标准", "收费情况", "收费依据及标准", "收费标准及依据", "收费说明", "是否收费", "费用", "fee", "fees", "charge", "cost"]),
        (
            .limitDays,
            [
                "办理时限", "时限", "办理天数", "办结时限", "承诺时限", "法定时限", "办理期限", "承诺办结时限", "工作日", "limit",
                "limitdays", "days", "timelimit", "workingdays", "deadline", "法定办结时限", "法定期限", "法定办理时限", "法定办结期限",
                "法定办理期限", "承诺期限", "承诺办理时限", "承诺办结期限", "承诺办理期限", "承诺办结时间", "法定办结时间", "承诺时间", "法定时间",
                "办结期限", "期限", "办理时间", "办结时间", "办理时限要求", "答复时限",
            ]
        ),
        (
            .limitUnit,
            [
                "时限单位", "办理时限单位", "办结时限单位", "法定办结时限单位", "承诺办结时限单位", "法定时限单位", "承诺时限单位", "法定期限单位",
                "承诺期限单位", "法定办理时限单位", "承诺办理时限单位", "期限单位", "limitin", "limitunit", "timeunit", "unitoftimelimit",
            ]
        ),
        (
            .phone,
            ["电话", "联系电话", "咨询电话", "咨询方式", "咨询途径", "咨询渠道", "办公电话", "联系方式", "服务电话", "phone", "tel", "telephone", "phonenumber"]
        ),
    ]

    private static let codes = ["编号", "代码", "编码", "code", "id"]
    private static let counts = ["数量", "数目", "总数", "quantity", "qty", "count", "number", "amount"]
    private static let units = ["单位", "计量单位", "量词", "unit", "units", "measure"]

    private static let materials: [(PlanField.Name, [String])] = [
        (.code, codes + ["材料编号", "资料编号", "物品编号", "materialcode", "itemcode"]),
        (
            .name,
            [
                "名称", "材料名称", "资料名称", "品名", "品种", "物品", "物品名称", "宣传材料", "宣传资料", "宣传品", "宣传品名称",
                "宣传材料名称", "宣传资料名称", "材料", "资料", "name", "material", "materialname", "item", "itemname",
                "title",
            ]
        ),
        (.unit, units),
        (
            .prepared,
            counts + [
                "准备数量", "备有数量", "准备数", "备料", "备料数", "备料数量", "备货", "备货数", "备货数量", "备数", "备用数量", "份数", "印制数量", "印刷数量", "计划数量", "计划数", "库存", "件数", "册数",
                "prepared", "copies", "stock",
            ]
        ),
    ]

    private static let publicity: [(PlanField.Name, [String])] = [
        (
            .name,
            ["名称", "项目", "形式", "宣传形式", "宣传布置", "布置内容", "展板", "横幅", "name", "item", "publicity", "what"]
        ),
        (.count, counts), (.unit, units),
    ]

    private static let desks: [(PlanField.Name, [String])] = [
        (
            .code,
            codes + ["台号", "咨询台编号", "咨询台号", "台位号", "展台号", "deskid", "deskno", "desknumber", "deskcode"]
        ),
        (.name, ["名称", "咨询台", "咨询台名称", "台位", "台位名称", "展台", "台名", "name", "desk", "deskname"]),
        (.department, departmentNames + ["入驻部门", "入驻单位", "值守部门", "值守单位"]),
    ]

    private static let staff: [(PlanField.Name, [String])] = [
        (
            .name,
            ["姓名", "名称", "人员", "工作人员", "人员姓名", "参加人员", "值守人员", "咨询人员", "name", "staff", "person", "fullname"]
        ),
        (.role, ["职责", "职务", "角色", "分工", "岗位", "任务", "role", "duty", "post", "position", "task"]),
        (.department, departmentNames),
        (.desk, ["咨询台", "台号", "台位", "咨询台号", "咨询台编号", "展台", "desk", "deskid", "deskno"]),
    ]
}
