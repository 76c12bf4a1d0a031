import DayModel
import ScreenKit

/// Signing in, closing.
extension DeskScreen {
    mutating func pressSigningIn(_ key: Key, _ action: DeskAction?, _ signIn: SignIn) -> [Effect] {
        var signIn = signIn
        let names = staffNames(signIn.name.text)
        switch action {
        case .cancel: focus = .ready
        case .moveInList:
            signIn.marked = max(
                -1, min(names.count - 1, signIn.marked + (key == .up || key == .pageUp ? -1 : 1)))
            focus = .signingIn(signIn)
        case .accept:
            let chosen = names.indices.contains(signIn.marked) ? names[signIn.marked] : signIn.name.text
            guard PlanCodes(plan).allowsName(chosen) else {
                status = Status(text: words.notAName(PlanCodes.nameLimit), role: .warning)
                return []
            }
            focus = .ready
            return relieve(by: chosen.isEmpty ? nil : chosen)
        default:
            guard signIn.name.edit(key) else { return [] }
            signIn.marked = 0
            focus = .signingIn(signIn)
        }
        return []
    }

    /// The plan's staff who fit, this desk's first.
    func staffNames(_ query: String) -> [String] {
        let own = plan.staff.filter { $0.desk == desk.id } + plan.staff.filter { $0.desk != desk.id }
        let list = ChoiceList(choices: own.map { Choice(code: $0.name, label: $0.name) }, takesOthers: true)
        return list.fitting(query).map(\.label)
    }

    mutating func pressClosing(_ key: Key, _ closing: Closing) -> [Effect] {
        if closing.showsPreview(key) { return [.showPreview] }
        if case .unsealing(let why) = closing { return pressUnsealing(key, why) }
        guard case .asking(var choice) = closing else {
            // The code has to be copied to paper: only a key that means it takes it off the screen.
            if case .done = closing, key == .enter || key == .escape { focus = .ready }
            return []
        }
        switch choice.press(key) {
        case .goBack: focus = .ready
        case .seal(let scope):
            focus = .closing(.sealing)
            return [.close(scope)]
        case .unseal: focus = .closing(.unsealing(TextField()))
        case nil: focus = .closing(.asking(choice))
        }
        return []
    }

    /// An unsealed desk says why: the reason is a record of its own.
    private mutating func pressUnsealing(_ key: Key, _ why: TextField) -> [Effect] {
        var why = why
        switch key {
        case .escape, .control("c"): focus = .ready
        case .enter:
            guard !why.isBlank else { return [] }
            focus = .ready
            pending.append(.unseal)
            return [.append(draft(.unseal(Unsealing(why: why.text))))]
        default: if why.edit(key) { focus = .closing(.unsealing(why)) }
        }
        return []
    }

    mutating func clickClosing(_ position: Position, _ closing: Closing) -> [Effect] {
        guard case .asking(var choice) = closing, let index = closingPage(closing).option(at: position) else {
            return []
        }
        if choice.click(index) { return pressClosing(.enter, closing) }
        focus = .closing(.asking(choice))
        return []
    }
}
