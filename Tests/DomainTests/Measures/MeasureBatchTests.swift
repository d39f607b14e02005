import Domain
import TestSupport
import Testing

struct MeasureBatchTests {
  private func ids(_ range: ClosedRange<Int>) -> [KPIID] { range.map { KPIID(rawValue: "N\($0)") } }

  @Test func `measures that were fetched on the same day go together, those that never were first`() throws {
    let (monday, tuesday) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-03"))
    let lastSynced = Dictionary(
      uniqueKeysWithValues: ids(10...13).map { ($0, tuesday) } + ids(14...14).map { ($0, monday) })
    let batches = MeasureBatch.batches(of: ids(10...16), lastSynced: lastSynced, on: tuesday, size: 3)
    #expect(
      batches == [
        MeasureBatch(measures: ids(15...16), since: nil), MeasureBatch(measures: ids(14...14), since: monday),
        MeasureBatch(measures: ids(10...12), since: tuesday),
        MeasureBatch(measures: ids(13...13), since: tuesday),
      ])
  }

  @Test func `a sync on a day that has not been yet counts as none`() throws {
    let (today, tomorrow) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-03"))
    let batches = MeasureBatch.batches(
      of: ids(10...10), lastSynced: [KPIID(rawValue: "N10"): tomorrow], on: today, size: 25)
    #expect(batches == [MeasureBatch(measures: ids(10...10), since: nil)])
  }

  @Test func `the halves of a batch are the batch, and one measure is not halved`() throws {
    let day = try calendarDay("2026-03-02")
    let odd = MeasureBatch(measures: ids(10...14), since: day)
    #expect(
      odd.halves == [
        MeasureBatch(measures: ids(10...11), since: day), MeasureBatch(measures: ids(12...14), since: day),
      ])
    let one = MeasureBatch(measures: ids(10...10), since: nil)
    #expect(one.halves == [one])
  }
}
