import DayModel

/// The plan of the days that these tests make up.
enum TestPlan {
    static let text = """
        {"format":"openday-event/1","id":"2016-05-15-huanggu","title":"第十届“5.15政务公开日”",
         "theme":"推进政务公开,保障改善民生","date":"2016-05-15","timeZone":"Asia/Shanghai","venue":"中心广场",
         "host":"某街道办事处","later":{"kept":1.50},
         "departments":[{"code":"MZ","name":"民政办"},{"code":"SB","name":"社保所|一楼"}],
         "topics":[{"code":"MZ-01","name":"最低生活保障","department":"MZ"},
                   {"code":"SB-01","name":"=养老*保险*","department":"SB"}],
         "materials":[{"code":"XCD","name":"宣传单","unit":"份","prepared":500},
                      {"code":"SC","name":"手册；第2×版","unit":"份","prepared":100}],
         "publicity":[{"name":"展板","unit":"块","count":4}],
         "desks":[{"id":"D01","name":"1号台","department":"MZ"},{"id":"D02","name":"2号台"}]}
        """

    static func make() throws -> EventPlan { try EventPlan(Array(text.utf8)) }
}
