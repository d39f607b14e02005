import Domain
import Testing

/// A worked example: the arrival, both promises, and the results a careless count would give.
struct WorkedDeadline: CustomTestStringConvertible {
  let name: String
  let received: String
  let acknowledgeBy: String
  /// The strict reading, moved to a working day.
  let warnAcknowledgeBy: String
  let answerBy: String
  /// Ten days by Monday to Friday alone.
  let wrongWithoutHolidays: String
  /// Ten days with the holidays but not the three eves.
  let wrongWithoutEves: String
  /// Mondays to Fridays that are not counted before `answerBy`.
  let skippedWeekdays: [String]

  var testDescription: String { "\(name) received \(received)" }

  init(
    _ name: String, _ received: String, acknowledge: String, warn: String, answer: String,
    wrong: (String, String), skipped: [String]
  ) {
    self.name = name
    self.received = received
    self.acknowledgeBy = acknowledge
    self.warnAcknowledgeBy = warn
    self.answerBy = answer
    self.wrongWithoutHolidays = wrong.0
    self.wrongWithoutEves = wrong.1
    self.skippedWeekdays = skipped
  }

  static let easter = [
    WorkedDeadline(
      "E1", "2024-03-28", acknowledge: "2024-04-03", warn: "2024-04-02", answer: "2024-04-15",
      wrong: ("2024-04-11", "2024-04-15"), skipped: ["2024-03-29 långfredagen", "2024-04-01 annandag påsk"]),
    WorkedDeadline(
      "E2", "2025-04-16", acknowledge: "2025-04-22", warn: "2025-04-22", answer: "2025-05-05",
      wrong: ("2025-04-30", "2025-05-05"),
      skipped: ["2025-04-18 långfredagen", "2025-04-21 annandag påsk", "2025-05-01 första maj"]),
    WorkedDeadline(
      "E3", "2026-04-02", acknowledge: "2026-04-08", warn: "2026-04-07", answer: "2026-04-20",
      wrong: ("2026-04-16", "2026-04-20"), skipped: ["2026-04-03 långfredagen", "2026-04-06 annandag påsk"]),
    WorkedDeadline(
      "E4", "2027-03-24", acknowledge: "2027-03-30", warn: "2027-03-30", answer: "2027-04-09",
      wrong: ("2027-04-07", "2027-04-09"), skipped: ["2027-03-26 långfredagen", "2027-03-29 annandag påsk"]),
  ]

  static let midsummer = [
    WorkedDeadline(
      "M5", "2024-06-20", acknowledge: "2024-06-25", warn: "2024-06-24", answer: "2024-07-05",
      wrong: ("2024-07-04", "2024-07-04"), skipped: ["2024-06-21 midsommarafton"]),
    WorkedDeadline(
      "M6", "2025-06-05", acknowledge: "2025-06-10", warn: "2025-06-09", answer: "2025-06-23",
      wrong: ("2025-06-19", "2025-06-20"),
      skipped: ["2025-06-06 nationaldagen", "2025-06-20 midsommarafton"]),
    WorkedDeadline(
      "M7", "2026-06-18", acknowledge: "2026-06-23", warn: "2026-06-22", answer: "2026-07-03",
      wrong: ("2026-07-02", "2026-07-02"), skipped: ["2026-06-19 midsommarafton"]),
    WorkedDeadline(
      "M8", "2027-06-24", acknowledge: "2027-06-29", warn: "2027-06-28", answer: "2027-07-09",
      wrong: ("2027-07-08", "2027-07-08"), skipped: ["2027-06-25 midsommarafton"]),
  ]

  static let christmas = [
    WorkedDeadline(
      "X9", "2024-12-20", acknowledge: "2024-12-27", warn: "2024-12-23", answer: "2025-01-13",
      wrong: ("2025-01-03", "2025-01-09"),
      skipped: [
        "2024-12-24 julafton", "2024-12-25 juldagen", "2024-12-26 annandag jul", "2024-12-31 nyårsafton",
        "2025-01-01 nyårsdagen", "2025-01-06 trettondedag jul",
      ]),
    WorkedDeadline(
      "X10", "2025-12-23", acknowledge: "2025-12-30", warn: "2025-12-29", answer: "2026-01-14",
      wrong: ("2026-01-06", "2026-01-12"),
      skipped: [
        "2025-12-24 julafton", "2025-12-25 juldagen", "2025-12-26 annandag jul", "2025-12-31 nyårsafton",
        "2026-01-01 nyårsdagen", "2026-01-06 trettondedag jul",
      ]),
    WorkedDeadline(
      "X11", "2026-12-22", acknowledge: "2026-12-28", warn: "2026-12-28", answer: "2027-01-12",
      wrong: ("2027-01-05", "2027-01-08"),
      skipped: [
        "2026-12-24 julafton", "2026-12-25 juldagen", "2026-12-31 nyårsafton", "2027-01-01 nyårsdagen",
        "2027-01-06 trettondedag jul",
      ]),
    WorkedDeadline(
      "X12", "2027-12-23", acknowledge: "2027-12-28", warn: "2027-12-27", answer: "2028-01-11",
      wrong: ("2028-01-06", "2028-01-07"),
      skipped: ["2027-12-24 julafton", "2027-12-31 nyårsafton", "2028-01-06 trettondedag jul"]),
  ]

  static let around = [
    WorkedDeadline(
      "A13", "2026-05-13", acknowledge: "2026-05-18", warn: "2026-05-18", answer: "2026-05-28",
      wrong: ("2026-05-27", "2026-05-28"), skipped: ["2026-05-14 Kristi himmelsfärdsdag"]),
    WorkedDeadline(
      "A14", "2025-04-30", acknowledge: "2025-05-05", warn: "2025-05-05", answer: "2025-05-15",
      wrong: ("2025-05-14", "2025-05-15"), skipped: ["2025-05-01 första maj"]),
    WorkedDeadline(
      "A15", "2026-06-05", acknowledge: "2026-06-09", warn: "2026-06-09", answer: "2026-06-22",
      wrong: ("2026-06-19", "2026-06-19"), skipped: ["2026-06-19 midsommarafton"]),
    WorkedDeadline(
      "A16", "2026-12-24", acknowledge: "2026-12-29", warn: "2026-12-29", answer: "2027-01-13",
      wrong: ("2027-01-07", "2027-01-12"),
      skipped: [
        "2026-12-25 juldagen", "2026-12-31 nyårsafton", "2027-01-01 nyårsdagen",
        "2027-01-06 trettondedag jul",
      ]),
    WorkedDeadline(
      "A17", "2025-06-14", acknowledge: "2025-06-17", warn: "2025-06-17", answer: "2025-06-30",
      wrong: ("2025-06-27", "2025-06-27"), skipped: ["2025-06-20 midsommarafton"]),
    WorkedDeadline(
      "A18", "2027-12-31", acknowledge: "2028-01-04", warn: "2028-01-04", answer: "2028-01-17",
      wrong: ("2028-01-14", "2028-01-17"), skipped: ["2028-01-06 trettondedag jul"]),
  ]

  static let all = easter + midsummer + christmas + around
}
