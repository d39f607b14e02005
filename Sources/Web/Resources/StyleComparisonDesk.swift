/// The desk's pages of the comparison.
enum StyleComparisonDesk {
  static let text = """
    .files a { display: inline-block; min-width: 24px; padding: 3px 0; margin-right: 12px; }
    .comparison-hash { font-size: 0.875rem; overflow-wrap: anywhere; display: block; min-width: 16em; }
    """
}
