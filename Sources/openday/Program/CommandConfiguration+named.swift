import ArgumentParser

extension CommandConfiguration {
    /// A command of openday, also where it is parsed by itself.
    init(named name: CommandName, abstract: String) {
        self.init(commandName: name.rawValue, abstract: abstract, version: OpenDay.version)
        _superCommandName = "openday"
    }
}
