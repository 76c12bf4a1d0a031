import ArgumentParser

extension CommandConfiguration {
    /// A command of openday, also where it is parsed by itself.
    init(named name: String, abstract: String) {
        self.init(commandName: name, abstract: abstract, version: OpenDay.version)
        _superCommandName = "openday"
    }
}
