/// Handing out: the box in the place of a masked passage, in both themes and on paper.
enum StyleDisclosure {
  static let text = """
    .mask { background: #000; color: #fff; outline: 1px solid #fff; font-size: .875em; padding: 1px 8px; white-space: nowrap; print-color-adjust: exact; }
    """
}
