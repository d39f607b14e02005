/// What a page's stylesheet says about charts. Colours are custom properties with the palette as fallback;
/// a dark theme sets `--chart-1` to `--chart-6` and `--ground`.
package enum ChartStyle {
  package static let stylesheet: String =
    """
    .chart { display: block; max-width: 45rem; overflow: visible; }
    .chart[viewBox] { height: auto; max-width: 100%; }
    .chart-hatch { stroke: var(--ground, #ffffff); }
    .chart-ground { fill: var(--ground, #ffffff); }

    """
    + ChartPalette.colours.enumerated().map { place, colour in
      """
      .chart-fill-\(place + 1) { fill: var(--chart-\(place + 1), \(colour)); }
      .chart-stroke-\(place + 1) { stroke: var(--chart-\(place + 1), \(colour)); }

      """
    }.joined()

  /// The palette for dark grounds: the same hues, light enough for 3:1 against them.
  package static let darkPalette =
    """
    --chart-1: #5fb6c6; --chart-2: #e58a72; --chart-3: #93b899; --chart-4: #b99ad4; --chart-5: #d9b23c; \
    --chart-6: #9aa59f;
    """
}
