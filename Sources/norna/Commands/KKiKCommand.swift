import ArgumentParser

/// The comparison: 'norna kkik' alone compares, and its other commands exchange analyses with the network.
struct KKiKCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kkik", abstract: "Compare a municipality with its network and the country in a year.",
    usage: """
      norna kkik --municipality <id> --network <name> --year <year> [--set <set>] [--joint] [--format <format>] \
      [--output <file>]
      norna kkik <subcommand>
      """,
    discussion: """
      Needs figures: see 'norna kolada'. All options of the comparison: 'norna help kkik compare'; 'norna kkik all' compares \
      every municipality. Members of a network send each other their analyses with 'norna kkik export' and 'norna kkik import-analyses'.
      """,
    subcommands: [
      KKiKCompareCommand.self, KKiKAllCommand.self, KKiKExportCommand.self, KKiKImportCommand.self,
    ],
    defaultSubcommand: KKiKCompareCommand.self)
}
