extension UsagePhrases {
    static let chinese = UsagePhrases(
        lines: [
            Line(original: "OVERVIEW: *", translated: "说明：*"),
            Line(original: "USAGE: *", translated: "用法：*"),
            Line(original: "Usage: *", translated: "用法：*"),
            Line(original: "Help:  *", translated: "说明：*"),
            Line(original: "ARGUMENTS:", translated: "参数："),
            Line(original: "OPTIONS:", translated: "选项："),
            Line(original: "SUBCOMMANDS:", translated: "子命令："),
            Line(original: "*Show the version.", translated: "*显示版本"),
            Line(original: "*Show help information.", translated: "*显示帮助"),
            Line(original: "*Show subcommand help information.", translated: "*显示子命令的帮助"),
            Line(original: "  See '*' for detailed help.", translated: "  详细说明见“*”。"),
            Line(original: "  See '*' for more information.", translated: "  更多说明见“*”。"),
            Line(
                original: "Error: Unknown option '*'. Did you mean '*'?", translated: "没有选项“*”，是否要用“*”？"),
            Line(original: "Error: Unknown option '*'", translated: "没有选项“*”"),
            Line(original: "Error: Missing value for '*'", translated: "“*”后面缺少值"),
            Line(original: "Error: Missing expected argument '*'", translated: "缺少参数“*”"),
            Line(original: "Error: Missing one of: '*'", translated: "以下参数缺少一个：“*”"),
            Line(original: "Error: Missing required subcommand.", translated: "缺少子命令"),
            Line(original: "Error: Unexpected argument '*'", translated: "多余的参数“*”"),
            Line(original: "Error: * unexpected arguments: '*'", translated: "多余的 * 个参数：“*”"),
            Line(
                original: "Error: The option '*' does not take any value, but '*' was specified.",
                translated: "选项“*”不带值，但给了“*”"),
            Line(original: "Error: The value '*' is invalid for '*'", translated: "“*”不能用于“*”"),
            Line(original: "Error: Invalid option: *", translated: "无效的选项 *"),
            Line(original: "Error: *", translated: "*"),
        ],
        terms: [("<options>", "<选项>"), ("<subcommand>", "<子命令>"), (" (default)", "（默认）")])
}
