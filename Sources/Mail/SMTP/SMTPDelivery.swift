import CCurl

/// One message through one connection of libcurl. Blocks until the server has answered.
struct SMTPDelivery: Sendable {
  let sender: String
  let recipient: String
  /// With CR LF; libcurl doubles the dots.
  let content: String

  func perform(with settings: SMTPSettings, until stop: SMTPStop) -> DeliveryResult {
    guard CurlLibrary.isReady, let handle = curl_easy_init() else {
      return .failed(DeliveryFailure(.unreachable))
    }
    defer { curl_easy_cleanup(handle) }
    let (source, conversation) = (MessageSource(content), SMTPConversation())
    let watch = SMTPWatch(
      SMTPPatience(settings, from: ContinuousClock().now), source, conversation, until: stop)
    var recipients: UnsafeMutablePointer<curl_slist>?
    recipients = curl_slist_append(recipients, "<\(recipient)>")
    defer { curl_slist_free_all(recipients) }
    return withExtendedLifetime((source, conversation, watch)) {
      configure(handle, settings)
      listen(to: handle, conversation)
      limit(handle, settings, watch)
      norna_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
      norna_curl_set_reader(handle, CURLOPT_READFUNCTION, MessageSource.read)
      norna_curl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(source).toOpaque())
      return result(curl_easy_perform(handle), source, conversation, stop)
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

  private func listen(to handle: UnsafeMutableRawPointer, _ conversation: SMTPConversation) {
    // The listener is told of nothing otherwise; with one set, nothing is printed.
    norna_curl_set_long(handle, CURLOPT_VERBOSE, 1)
    norna_curl_set_listener(handle, CURLOPT_DEBUGFUNCTION, SMTPConversation.listen)
    norna_curl_set_pointer(handle, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(conversation).toOpaque())
  }

  private func limit(_ handle: UnsafeMutableRawPointer, _ settings: SMTPSettings, _ watch: SMTPWatch) {
    let milliseconds = Int(settings.timeout / .milliseconds(1))
    norna_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 15_000))
    // libcurl waits two minutes for a reply unless told otherwise. The watch is to be the one that gives up.
    let longest = max(settings.timeout, settings.replyTimeout) + .seconds(10)
    norna_curl_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(longest / .seconds(1)))
    // The good-bye is said by this handle then, and so is under watch too.
    norna_curl_set_long(handle, CURLOPT_FORBID_REUSE, 1)
    // The watch is asked nothing otherwise; with one set, no progress is printed.
    norna_curl_set_long(handle, CURLOPT_NOPROGRESS, 0)
    norna_curl_set_progress(handle, CURLOPT_XFERINFOFUNCTION, SMTPWatch.ask)
    norna_curl_set_pointer(handle, CURLOPT_XFERINFODATA, Unmanaged.passUnretained(watch).toOpaque())
  }

  private func result(
    _ code: CURLcode, _ source: MessageSource, _ conversation: SMTPConversation, _ stop: SMTPStop
  ) -> DeliveryResult {
    if code == CURLE_OK { return .accepted }
    if source.isHandedOver { return .afterTheMessage(conversation) }
    if code == CURLE_ABORTED_BY_CALLBACK && stop.isAsked { return .stopped }
    let refusal = conversation.refusal
    return .failed(DeliveryFailure(reason(code, refusal), replyCode: refusal?.replyCode))
  }

  private func reason(_ code: CURLcode, _ refusal: SMTPConversation.Refusal?) -> DeliveryFailure.Reason {
    switch code {
    case CURLE_OPERATION_TIMEDOUT, CURLE_ABORTED_BY_CALLBACK: return .timeout
    case CURLE_LOGIN_DENIED: return .loginDenied
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      return .insecure
    default: break
    }
    return refusal.map(DeliveryFailure.Reason.init) ?? .unreachable
  }
}

extension DeliveryResult {
  /// What became of a message that the server had the whole of, when libcurl did not end well. It asks the
  /// watch once more after the server's last word, so a yes or a no that was heard holds. Without one the mail
  /// may arrive, whether the server was too slow or went away, and to send it again may make it two.
  static func afterTheMessage(_ conversation: SMTPConversation) -> Self {
    if conversation.isTaken { return .accepted }
    guard let refusal = conversation.refusal else { return .failed(DeliveryFailure(.unanswered)) }
    return .failed(DeliveryFailure(DeliveryFailure.Reason(refusal), replyCode: refusal.replyCode))
  }
}

extension DeliveryFailure.Reason {
  /// What a no means: of the server, or of this one mail.
  fileprivate init(_ refusal: SMTPConversation.Refusal) {
    switch (refusal.replyCode, refusal.part) {
    // It asks for a log-in, or for another one, whatever it is the answer to (RFC 4954, 6).
    case (530, _), (534, _), (535, _), (538, _): self = .loginDenied
    // It hangs up, which it may do at any time (RFC 5321, 3.8).
    case (421, _), (_, .server), (_, .over): self = .serverRefused
    case (..<500, .mail): self = .deferred
    case (_, .mail): self = .refused
    }
  }
}

/// libcurl wants to be set up once, before any thread uses it.
private enum CurlLibrary {
  static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
