import ArgumentParser

@main
struct OpenDay: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "openday")
}
