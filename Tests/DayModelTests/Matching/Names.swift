import DayModel

/// Names of every kind that a list at a desk may hold, for the tests that go through all of them.
let sampleNames = [
    "民政办", "社会保障所", "综合行政执法队", "党政办公室", "卫生健康办", "重点项目办", "行政审批局", "长寿区",
    "车辆管理所", "率先发展科", "绿化管理站", "旅游办", "略阳路社区", "〇一社区", "医保办（试行）", "ＡＢ１号窗口",
    "WiFi使用", "e政通", "5·15政务公开日", "曾家巷", "单行道", "仇某", "乐山", "最低生活保障", "残疾人两项补贴",
    "会计科", "调解室", "还迁办", "率", "女职工委员会", "阿尔山路", "西安路", "先锋街道办事处综合治理和网格化中心",
]

extension String {
    /// Every way to type the name with one of `spellings` for each character that has readings.
    func typed(_ spellings: (Unicode.Scalar) -> [String]) -> [String] {
        unicodeScalars.reduce([""]) { texts, scalar in
            let ways = spellings(scalar)
            return texts.flatMap { text in (ways.isEmpty ? [String(scalar)] : ways).map { text + $0 } }
        }
    }
}
