/// Moves labels sideways, as little as it takes, until none covers its neighbour.
enum LabelPlacement {
  struct Label: Hashable, Sendable {
    let centre: Double
    let width: Double
  }

  /// How far each label is moved; the labels come and go from left to right. The answer also holds when the
  /// centres are drawn further apart, since the distances then only grow.
  static func shifts(_ labels: [Label], within room: ClosedRange<Double>, gap: Double) -> [Double] {
    var begins: [Double] = []
    var free = room.lowerBound
    for label in labels {
      let begin = max(label.centre - label.width / 2, free)
      begins.append(begin)
      free = begin + label.width + gap
    }
    var limit = room.upperBound
    for place in labels.indices.reversed() {
      begins[place] = min(begins[place], limit - labels[place].width)
      limit = begins[place] - gap
    }
    return labels.indices.map { begins[$0] + labels[$0].width / 2 - labels[$0].centre }
  }

  static func fits(_ widths: [Double], within room: Double, gap: Double) -> Bool {
    widths.reduce(0, +) + gap * Double(max(widths.count - 1, 0)) <= room
  }
}
