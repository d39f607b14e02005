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

  init(_ value: FeedbackCase, texts: [CaseText]) {
    self.init(value.classification, channel: value.channel, texts: texts)
  }
}
