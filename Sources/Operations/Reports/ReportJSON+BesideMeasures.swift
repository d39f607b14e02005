import Domain

// Complaints beside Kolada's measures of the same things: a key of its own beside those of interface.md, with the figures
// of the section "Synpunkter bredvid mått". A year in which the register had not begun has `complaints` null, and no rate
// without a population; the population's own year says whether it is borrowed from an earlier one. A measure without a
// value for the year is null. That they stand together does not say that one is the cause of the other.
extension ReportJSON {
  static func beside(_ theme: ComplaintsBesideMeasures) -> OrderedJSON {
    [
      "theme": .string(theme.theme.rawValue), "dimension": .string(theme.theme.dimension.rawValue),
      "measures": .array(theme.measured.map(measure)),
      "years": .array(theme.years.map { year($0, theme.measured) }),
      "boards": .array(theme.rows.map { board($0, theme) }),
    ]
  }

  private static func measure(_ kpi: KPIID) -> OrderedJSON {
    ["kpi": .string(kpi.rawValue), "title": .string(ComplaintTheme.shortName(of: kpi))]
  }

  private static func year(_ year: ComplaintsBesideMeasures.Year, _ measured: [KPIID]) -> OrderedJSON {
    let rate = year.total.flatMap { ComplaintsBesideMeasures.perThousand($0, of: year.population) }
    return [
      "year": .integer(year.year), "complaints": .optional(year.total), "perThousand": .optional(rate),
      "population": year.population.map(population) ?? .null,
      "values": .object(
        measured.map { .init(key: $0.rawValue, value: .optional(year.values[$0])) }),
    ]
  }

  private static func population(_ population: ComplaintsBesideMeasures.Population) -> OrderedJSON {
    ["number": .number(population.number), "year": .integer(population.year)]
  }

  /// Those that count at no board have the board null, as in `boards` of the report.
  private static func board(_ row: ComplaintsBesideMeasures.Row, _ theme: ComplaintsBesideMeasures)
    -> OrderedJSON
  {
    [
      "board": .optional(row.board == nil ? nil : row.name),
      "years": .array(
        theme.years.map { year in
          ["year": .integer(year.year), "complaints": .optional(theme.count(row, in: year))]
        }),
    ]
  }
}
