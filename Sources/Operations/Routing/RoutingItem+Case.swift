import Domain
import Storage

extension RoutingItem {
  /// A stored case as routing sees it.
  /// - Parameters:
  ///   - texts: the case's texts.
  ///   - subject: which subject to read; the latest when nil.
  init(_ classification: Classification, channel: Channel, texts: [CaseText], subject: RowID? = nil) {
    func latest(_ role: TextRole) -> CaseText? {
      texts.filter { $0.role == role }.max { $0.ordinal < $1.ordinal }
    }
    let title =
      subject.flatMap { id in texts.first { $0.id == id } } ?? (subject == nil ? latest(.subject) : nil)
    self.init(
      subject: title?.text.body ?? "", text: latest(.submission)?.text.body ?? "",
      place: latest(.place)?.text.body ?? "", kind: classification.kind, dimension: classification.dimension,
      serviceArea: classification.serviceArea, channel: channel)
  }

  /// A stored case as it came in, before anybody at the desk had given it a subject or corrected what it is about.
  init(arrived value: FeedbackCase, as arrival: Classification, texts: [CaseText]) {
    let written = texts.filter { $0.role != .subject && $0.ordinal == 1 }
    self.init(arrival, channel: value.channel, texts: written)
  }

  init(_ value: FeedbackCase, texts: [CaseText]) {
    self.init(value.classification, channel: value.channel, texts: texts)
  }
}
