package import DayModel
package import ScreenKit

/// The visitor's own screen: sleeps, asks for one of five levels when the desk has saved a visit, and thanks.
package struct PadScreen: Sendable {
    /// A question that its visitor may rate. Nothing of what was said is in it.
    package struct Offer: Equatable, Sendable {
        package var record: RecordName
        /// 0-based.
        package var question: Int
        /// How many questions the visit had.
        package var count: Int

        package init(record: RecordName, question: Int, count: Int) {
            self.record = record
            self.question = question
            self.count = count
        }
    }

    /// What happened; times are milliseconds of a clock that never jumps.
    package enum Happening: Equatable, Sendable {
        case input(Event, milliseconds: Int)
        /// The questions of the desk's newest visit that nobody has rated.
        case offered([Offer], milliseconds: Int)
        /// The answer to `rate`: it is on disk.
        case rated(milliseconds: Int)
        /// The answer to `rate`: it is not on disk.
        case refused(milliseconds: Int)
        /// The desk was sealed, or opened again.
        case sealed(Bool)
        case tick(milliseconds: Int)
    }

    /// What an event led to.
    package enum Step: Equatable, Sendable {
        case showing
        case rate(Rating)
        case leave
        case suspend
        case redrawAll
    }

    enum Face: Equatable, Sendable {
        case asleep
        case asking(Offer)
        case askingWhy(Offer, Satisfaction)
        case saving(Offer)
        case thanking
        case troubled
    }

    /// A visitor who has not answered by then has gone, in milliseconds.
    static let patience = 30_000
    /// How long thanks are shown, in milliseconds.
    static let thanks = 3000
    /// Keys 1 to 9.
    static let reasonLimit = 8

    let plan: EventPlan
    let desk: Desk
    let phrases: Phrases
    var face = Face.asleep
    var isSealed = false
    var size = DeskScreen.smallest
    /// The questions still to be asked, the one at hand first.
    private var offers: [Offer] = []
    /// The visit that is not asked about any more.
    private var done: RecordName?
    /// When the face changes by itself; nil while asleep.
    package private(set) var deadline: Int?

    package init(plan: EventPlan, desk: Desk, phrases: Phrases) {
        self.plan = plan
        self.desk = desk
        self.phrases = phrases
    }

    /// What a visitor may choose from who was not content.
    var reasons: [String] {
        Array((plan.reasons.isEmpty ? phrases.pad.reasons : plan.reasons).prefix(Self.reasonLimit))
    }

    package mutating func update(_ happening: Happening) -> Step {
        switch happening {
        case .input(let event, let milliseconds): return input(event, milliseconds)
        case .offered(let offers, let milliseconds): take(offers, milliseconds)
        case .rated(let milliseconds):
            if !offers.isEmpty { offers.removeFirst() }
            face = .thanking
            deadline = milliseconds + Self.thanks
        case .refused(let milliseconds):
            offers = []
            face = .troubled
            deadline = milliseconds + Self.thanks
        case .sealed(let isSealed): self.isSealed = isSealed
        case .tick(let milliseconds):
            if let deadline, milliseconds >= deadline { return goOn(milliseconds) }
        }
        return .showing
    }

    private mutating func take(_ new: [Offer], _ milliseconds: Int) {
        offers = new.filter { $0.record != done }
        switch face {
        case .asleep: if let first = offers.first { ask(first, milliseconds) }
        case .asking(let offer), .askingWhy(let offer, _):
            // Somebody rated it otherwise, took the visit back, or the next visitor's is there.
            guard !offers.contains(offer) else { return }
            if let first = offers.first { ask(first, milliseconds) } else { sleep() }
        case .saving, .thanking, .troubled: return
        }
    }

    private mutating func ask(_ offer: Offer, _ milliseconds: Int) {
        face = .asking(offer)
        deadline = milliseconds + Self.patience
    }

    private mutating func sleep() {
        face = .asleep
        deadline = nil
    }

    /// The time of a face is over.
    private mutating func goOn(_ milliseconds: Int) -> Step {
        switch face {
        case .asking(let offer): decline(offer)
        case .askingWhy(let offer, let level): return rate(offer, level, why: nil)
        case .thanking, .troubled:
            if let first = offers.first { ask(first, milliseconds) } else { sleep() }
        case .asleep, .saving: deadline = nil
        }
        return .showing
    }

    private mutating func decline(_ offer: Offer) {
        done = offer.record
        offers = []
        sleep()
    }

    private mutating func rate(_ offer: Offer, _ level: Satisfaction, why: String?) -> Step {
        var rating = Rating(
            ref: offer.record, question: offer.question, satisfaction: level, source: .known(.pad))
        rating.why = why
        face = .saving(offer)
        deadline = nil
        return .rate(rating)
    }
}

/// Keys and touches.
extension PadScreen {
    private mutating func input(_ event: Event, _ milliseconds: Int) -> Step {
        switch event {
        case .resized(let size): self.size = size
        case .resumed: return .redrawAll
        case .hangup, .terminate: return .leave
        case .key(.control("c")), .key(.control("q")): return .leave
        case .key(.control("z")): return .suspend
        case .key(.control("l")): return .redrawAll
        case .key(.escape): return choose(nil, milliseconds)
        case .key(.scalar(let scalar)):
            guard let digit = FullWidth.digit(scalar) else { return .showing }
            return digit == 0 ? choose(0, milliseconds) : choose(digit, milliseconds)
        case .mouse(let mouse):
            guard mouse.kind == .press, let tile = tiles.first(where: { $0.rect.contains(mouse.position) })
            else { return .showing }
            return choose(tile.digit, milliseconds)
        case .key, .paste, .ready: break
        }
        return .showing
    }

    /// - Parameter digit: what was pressed; nil for Esc.
    private mutating func choose(_ digit: Int?, _ milliseconds: Int) -> Step {
        switch face {
        case .asking(let offer):
            guard let digit, digit > 0 else {
                decline(offer)
                return .showing
            }
            guard let level = Satisfaction(rawValue: digit) else { return .showing }
            if level.isSatisfied { return rate(offer, level, why: nil) }
            face = .askingWhy(offer, level)
            deadline = milliseconds + Self.patience
        case .askingWhy(let offer, let level):
            guard let digit else {
                ask(offer, milliseconds)
                return .showing
            }
            if digit == 0 { return rate(offer, level, why: nil) }
            guard reasons.indices.contains(digit - 1) else { return .showing }
            return rate(offer, level, why: reasons[digit - 1])
        case .asleep, .saving, .thanking, .troubled: break
        }
        return .showing
    }
}
