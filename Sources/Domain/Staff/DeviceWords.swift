/// What a browser calls itself, in words for its owner: "Firefox på Windows". Kept with a session at the desk so that
/// people know their own log-ins from others'; never asked of the public.
package enum DeviceWords {
  /// - Parameter userAgent: the header field; it may hold anything.
  package static func swedish(_ userAgent: String?) -> String {
    guard let userAgent, !userAgent.isEmpty else { return "Okänd webbläsare" }
    let browser = browsers.first { userAgent.contains($0.sign) }?.name ?? "Okänd webbläsare"
    return systems.first { userAgent.contains($0.sign) }.map { "\(browser) på \($0.name)" } ?? browser
  }

  // Browsers pretend to be each other, so the order counts.
  private static let browsers = [
    (sign: "Edg", name: "Edge"), (sign: "OPR/", name: "Opera"), (sign: "Vivaldi", name: "Vivaldi"),
    (sign: "SamsungBrowser", name: "Samsung Internet"), (sign: "Firefox", name: "Firefox"),
    (sign: "FxiOS", name: "Firefox"), (sign: "CriOS", name: "Chrome"), (sign: "Chrom", name: "Chrome"),
    (sign: "Safari", name: "Safari"),
  ]

  private static let systems = [
    (sign: "iPhone", name: "Iphone"), (sign: "iPad", name: "Ipad"), (sign: "Android", name: "Android"),
    (sign: "Windows", name: "Windows"), (sign: "Mac OS", name: "Mac"), (sign: "CrOS", name: "Chromebook"),
    (sign: "Linux", name: "Linux"),
  ]
}
