import SQLEngine

extension Schema {
  // The link of a question to somebody outside can be mailed. Only the queue knows which address; the mail is written
  // from the referral when it is sent, so that one that was answered or taken back meanwhile is not.
  static let referralMailTables = Migration(
    25, "mail to those who are asked outside",
    ["ALTER TABLE outgoing_mail ADD COLUMN referral_id TEXT REFERENCES referrals (id)"])
}
