import DayModel
import ScreenKit

/// Finding, signing in, closing.
extension DeskScreen {
    mutating func pressFinding(_ key: Key, _ action: DeskAction?, _ list: FindList) -> [Effect] {
        var list = list
        switch action {
        case .cancel: focus = .ready
        case .moveInList:
            let step = [Key.up: -1, .down: 1, .pageUp: -10, .pageDown: 10][key] ?? 0
            list.marked = max(0, min(list.results.count - 1, list.marked + step))
            focus = .finding(list)
        case .accept:
            focus = .ready
            if list.results.indices.contains(list.marked) { return correct(list.results[list.marked]) }
        default:
            guard list.query.edit(key) else { return [] }
            focus = .finding(list)
            return [.find(list.query.text)]
        }
        return []
    }

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
            focus = .ready
            let chosen = names.indices.contains(signIn.marked) ? names[signIn.marked] : signIn.name.text
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
        case nil: focus = .closing(.asking(choice))
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
