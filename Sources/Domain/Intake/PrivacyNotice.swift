/// The information about personal data that is shown above the form's button (GDPR article 13).
package enum PrivacyNotice {
  /// Stored on each case. Raise it whenever the text on /personuppgifter or in the form changes.
  package static let version = 1
}
