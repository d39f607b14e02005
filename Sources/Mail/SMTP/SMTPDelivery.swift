import CCurl

/// One message through one connection of libcurl. Blocks until the server has answered.
struct SMTPDelivery: Sendable {
  let sender: String
  let recipient: String
  /// With CR LF; libcurl doubles the dots.
  let content: String

  func perform(with settings: SMTPSettings) -> DeliveryResult {
    guard CurlLibrary.isReady, let handle = curl_easy_init() else {
      return .failed(DeliveryFailure(.unreachable))
    }
    defer { curl_easy_cleanup(handle) }
    let source = MessageSource(content)
    var recipients: UnsafeMutablePointer<curl_slist>?
    recipients = curl_slist_append(recipients, "<\(recipient)>")
    defer { curl_slist_free_all(recipients) }
    return withExtendedLifetime(source) {
      configure(handle, settings)
      norna_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
      norna_curl_set_reader(handle, CURLOPT_READFUNCTION, MessageSource.read)
      norna_curl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(source).toOpaque())
      return result(curl_easy_perform(handle), handle)
    }
  }

  private func configure(_ handle: UnsafeMutableRawPointer, _ settings: SMTPSettings) {
    let scheme = settings.security == .tls ? "smtps" : "smtp"
    let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
    norna_curl_set_text(handle, CURLOPT_URL, "\(scheme)://\(host):\(settings.port)")
    norna_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // Signals would end the wait of another thread.
    norna_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    norna_curl_set_long(handle, CURLOPT_UPLOAD, 1)
    let milliseconds = Int(settings.timeout / .milliseconds(1))
    norna_curl_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds)
    norna_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 15_000))
    if settings.security != .none {
      // TLS or nothing: a server that offers none gets no mail and no password.
      norna_curl_set_long(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    }
    if let file = settings.caFile { norna_curl_set_text(handle, CURLOPT_CAINFO, file) }
    if let logIn = settings.logIn {
      norna_curl_set_text(handle, CURLOPT_USERNAME, logIn.user)
      norna_curl_set_text(handle, CURLOPT_PASSWORD, logIn.password)
    }
    norna_curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(sender)>")
  }

  private func result(_ code: CURLcode, _ handle: UnsafeMutableRawPointer) -> DeliveryResult {
    if code == CURLE_OK { return .accepted }
    var reply = 0
    norna_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &reply)
    return .failed(DeliveryFailure(reason(code, reply: reply), replyCode: reply == 0 ? nil : reply))
  }

  private func reason(_ code: CURLcode, reply: Int) -> DeliveryFailure.Reason {
    switch code {
    case CURLE_OPERATION_TIMEDOUT: return .timeout
    case CURLE_LOGIN_DENIED: return .loginDenied
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      return .insecure
    default: break
    }
    return switch reply {
    case 400..<500: .deferred
    case 500..<600: .refused
    default: .unreachable
    }
  }
}

/// libcurl wants to be set up once, before any thread uses it.
private enum CurlLibrary {
  static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

/// Hands a message out piece by piece as libcurl asks for it.
private final class MessageSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ content: String) {
    bytes = Array(content.utf8)
  }

  static let read: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int =
    {
      buffer, size, count, context in
      guard let buffer, let context else { return 0 }
      let source = Unmanaged<MessageSource>.fromOpaque(context).takeUnretainedValue()
      return source.fill(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = bytes[position...].prefix(buffer.count)
    buffer.copyBytes(from: piece)
    position += piece.count
    return piece.count
  }
}
