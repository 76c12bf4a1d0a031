/// What a check of a day's files can find, in words: one line a finding.
package struct FindingPhrases: Sendable, Bilingual {
    let language: Language

    /// Where in the file, counted from its first byte.
    package func byte(_ offset: Int) -> String { both("第 \(offset) 字节", "byte \(offset)") }
    package var alarm: String { both("异常", "alarm") }
    package var note: String { both("提示", "note") }

    // Lines.
    package func damaged(_ why: String) -> String { both("这一行已损坏（\(why)）", "damaged line (\(why))") }
    /// How many lines one finding is about, and the bytes from the first to the last of them.
    package func lines(_ lines: ClosedRange<Int>, _ bytes: ClosedRange<Int>?) -> String {
        both(
            "第 \(lines.lowerBound) 至 \(lines.upperBound) 行"
                + (bytes.map { "，第 \($0.lowerBound) 至 \($0.upperBound) 字节" } ?? "") + "都是如此",
            "so lines \(lines.lowerBound) to \(lines.upperBound)"
                + (bytes.map { ", bytes \($0.lowerBound) to \($0.upperBound)" } ?? ""))
    }
    package var lacksLineFeed: String {
        both("已封存的文件末尾少了换行", "the last line feed of a sealed file is gone")
    }
    package var unfinished: String { both("末尾一行没有写完", "unfinished end") }
    package var unfinishedThoughSealed: String {
        both("已封存的流水末尾没有写完", "unfinished end of a sealed journal")
    }
    package var explained: String { both("没有写完的字节，恢复记录已注明", "bytes that a recover record names") }
    package var superseded: String {
        both("停用的一段末尾没有写完，记录在下一段里", "unfinished end of a segment that was given up")
    }
    package var privateDamaged: String { both("个人信息部分已损坏", "private data is damaged") }
    package func privateRemoved(_ journal: String, _ first: Int, _ last: Int) -> String {
        let records = first == last ? "\(journal)-\(first)" : "\(journal)-\(first) … -\(last)"
        return both(
            "\(records) 的个人信息已被删去，办公室的流水里没有这次删除的记录",
            "the private data of \(records) is gone, and no note of the office says who took it out")
    }
    package func newer(_ type: String) -> String {
        both("较新版本的记录类型 \(type)", "type of a later version: \(type)")
    }
    package var emptyLine: String { both("空行", "empty") }
    package func tooLong(_ bytes: Int) -> String {
        both("\(bytes) 字节，超过一行的上限", "\(bytes) bytes, more than a line may have")
    }
    package var badStart: String { both("开头不是 seq 和 tick", "it does not begin with seq and tick") }
    package var badEnd: String {
        both(
            "结尾不是记录应有的 prev、hash 和 private",
            "it does not end with prev, hash and private as a record does")
    }
    package var wrongHash: String { both("内容与校验值不符", "its bytes are not those that were hashed") }

    // The chain.
    package func missing(_ closedRange: ClosedRange<Int>) -> String {
        both(
            closedRange.count == 1
                ? "缺少第 \(closedRange.lowerBound) 条记录"
                : "缺少第 \(closedRange.lowerBound) 至 \(closedRange.upperBound) 条记录",
            closedRange.count == 1
                ? "missing record \(closedRange.lowerBound)"
                : "missing records \(closedRange.lowerBound) to \(closedRange.upperBound)")
    }
    package func doubled(_ record: String) -> String { both("\(record) 的行重复", "doubled line of \(record)") }
    package func moved(_ record: String) -> String { both("\(record) 的行不在原位", "moved line of \(record)") }
    package func conflicting(_ record: String) -> String {
        both("\(record) 有两种不同的内容", "two different lines are called \(record)")
    }
    package func brokenChain(_ record: String) -> String {
        both("\(record) 的 prev 与前一条记录不符", "prev of \(record) is not the record before it")
    }
    package func tickNotAscending(_ record: String) -> String {
        both("\(record) 的 tick 没有递增", "tick of \(record) does not ascend")
    }
    package func wrongOpening(_ record: String) -> String {
        both("\(record) 不是这本流水的开台记录", "\(record) does not open this journal")
    }
    package func afterSeal(_ record: String) -> String {
        both("\(record) 写在封存之后", "\(record) stands behind the seal")
    }
    package func wrongSealRecord(_ record: String) -> String {
        both("\(record) 封存的末尾与实际不符", "\(record) seals another end")
    }
    package func wrongRecovery(_ record: String) -> String {
        both("\(record) 注明的字节不存在", "\(record) names bytes that are not there")
    }

    // Journals that another ends.
    package func endedIsMissing(_ journal: String, _ written: Int) -> String {
        both(
            "前一本流水 \(journal) 不在：写它的电脑写到第 \(written) 条",
            "the journal before it, \(journal), is missing: its machine wrote up to record \(written)")
    }
    package func endedIsShort(_ journal: String, _ written: Int, _ found: Int) -> String {
        both(
            "前一本流水 \(journal) 只到第 \(found) 条：写它的电脑写到第 \(written) 条",
            "the journal before it, \(journal), ends at record \(found): its machine wrote up to record \(written)")
    }
    package func endedOtherwise(_ record: String) -> String {
        both("\(record) 不是写它的电脑写的内容", "\(record) is not as its machine wrote it")
    }
    package func behindEnd(_ journal: String, _ written: Int, _ found: Int) -> String {
        both(
            "前一本流水 \(journal) 结束于第 \(written) 条，后面又有到第 \(found) 条的记录，照常统计",
            "the journal before it, \(journal), was ended at record \(written); records up to \(found) stand behind that and count"
        )
    }

    // References.
    package func noSuchRecord(_ record: String) -> String {
        both("所指的记录 \(record) 不存在", "ref to nothing: \(record)")
    }
    package func notHereYet(_ record: String) -> String {
        both("所指的记录 \(record) 还没有传到", "ref to \(record), which is not here yet")
    }
    package func noSuchQuestion(_ record: String, _ index: Int) -> String {
        both("所指的问题不存在：\(record) 的问题 \(index)", "ref to nothing: question \(index) of \(record)")
    }

    // Files.
    package var strayFile: String { both("不是活动日应有的文件", "no file of the contract") }
    package func unreadable(_ why: String) -> String { both("无法读取（\(why)）", "can't be read (\(why))") }
    package func wrongPlan(_ why: String) -> String { both("方案有误（\(why)）", "wrong plan (\(why))") }

    // Pictures.
    package var photoChanged: String { both("照片与登记时不同", "not the picture that was registered") }
    package var photoMissing: String { both("登记过的照片不在了", "a registered picture is missing") }
    package var badPhotoEntry: String { both("照片登记有误", "no entry of a picture") }
    package var photoNotOnRecord: String {
        both("办公室的流水里没有登记这张照片", "the office's journal does not know this picture")
    }

    // The day's seal.
    package func badSeal(_ why: String) -> String {
        both("seal.json 有误（\(why)）", "seal.json is wrong (\(why))")
    }
    package func badSealMember(_ path: String) -> String {
        both("\(path) 缺少或有误", "\(path) is missing or wrong")
    }
    package func badSealCode(_ stated: String, _ computed: String) -> String {
        both(
            "写明的核对码是 \(stated)，按内容应为 \(computed)",
            "it states \(stated), and what it says leads to \(computed)")
    }
    package var noSeal: String { both("没有 seal.json", "there is no seal.json") }
    package func sealOfAnotherEvent(_ event: String) -> String {
        both("seal.json 属于另一个活动 \(event)", "seal.json is of event \(event)")
    }
    package func missingJournal(_ journal: String) -> String {
        both("已封存的流水 \(journal) 不在了", "journal \(journal) is sealed and missing")
    }
    package func unsealedJournal(_ journal: String) -> String {
        both("流水 \(journal) 不在 seal.json 里", "journal \(journal) is not in seal.json")
    }
    package func officeWroteOn(_ journal: String) -> String {
        both("封存以后办公室又在 \(journal) 里跟办", "the office wrote in \(journal) after the seal")
    }
    package func otherCount(_ journal: String, _ sealed: Int, _ found: Int) -> String {
        both(
            "\(journal)：封存时 \(sealed) 条，现有 \(found) 条",
            "\(journal): \(sealed) records sealed, \(found) found")
    }
    package func otherHead(_ journal: String) -> String {
        both("\(journal)：末条记录与封存时不同", "\(journal): another head than sealed")
    }
    package func otherTime(_ sealed: String, _ found: String) -> String {
        both(
            "sealedAt 是 \(found)，末次封存的时间是 \(sealed)",
            "sealedAt is \(found), and the last seal was written at \(sealed)")
    }
    package var planNotSealed: String {
        both(
            "方案与封存时不同，办公室也没有登记过这次改动",
            "not the plan that was sealed, and the office has put no change of it on record")
    }
    package func otherCode(_ given: String, _ found: String) -> String {
        both("给出的核对码是 \(given)，实际是 \(found)", "code \(given) given, \(found) found")
    }
}
