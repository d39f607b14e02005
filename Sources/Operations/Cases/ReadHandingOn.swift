import Domain
import SQLEngine
import Storage

/// What belongs to a case beside its own texts and dates: linked cases, where it was forwarded, who was asked, and
/// what its gates say. A part of `CaseFile`, for the case page.
package struct HandingOn: Sendable {
  package let links: [CaseLink]
  /// The cases at the other ends, as far as they still exist and the reader may open them.
  package let linked: [CaseID: CaseNumber]
  /// How the case goes back into what it was cut from; nil where it cannot, or is no part.
  package let splitUndoing: SplitUndoing?
  package let forwardings: [Forwarding]
  package let referrals: [Referral]
  /// The duplicates whose senders the reader may ask the same as this one's.
  package let askable: [CaseNumber]
  /// Who was asked about its duplicates, as far as the reader may open those.
  package let referralsOfDuplicates: [ReferralOfDuplicate]
  /// What those who were asked answered, by referral; of a duplicate only where the reader opens it without a reason.
  package let statements: [RowID: String]
  /// Where their links were mailed, and what became of the mail.
  package let referralMail: [RowID: (recipient: String, state: MailState)]
  package let handovers: [GateHandover]
  /// Who has received them, by hand-over.
  package let received: [RowID: (day: CalendarDay, by: String)]
  /// Where the content is, when it is not here any more.
  package let withheld: Withheld?
  package let assessments: [GateAssessment]
  /// The gates whose assessment is asked for and not given.
  package let awaited: [Gate]
  package let settings: [Gate: GateSetting]
  package let tasks: [DeskTask]
  /// Whether another board needs a ground to read it.
  package let presumption: SecrecyPresumption

  /// The number of the main case of a duplicate.
  package func main(of value: FeedbackCase) -> CaseNumber? { value.mergedInto.flatMap { linked[$0] } }

  /// The numbers of its duplicates.
  package func duplicates(of value: FeedbackCase) -> [CaseNumber] {
    links.filter { $0.isInForce && $0.nature == .merge && $0.main == value.id }.compactMap {
      linked[$0.other]
    }
  }
}

/// Somebody who was asked about a case that has been merged into another since.
package struct ReferralOfDuplicate: Sendable {
  /// The duplicate's.
  package let number: CaseNumber
  package let referral: Referral
  /// How the reader may open the duplicate.
  package let reading: Reading
}

extension Operations {
  func handingOn(of value: FeedbackCase, for actor: Actor, in transaction: Transaction) throws -> HandingOn {
    let links = try CaseLinkStore(transaction).all(of: value.id)
    let handovers = GateHandoverStore(transaction)
    let tasks = try TaskStore(transaction).open(of: value.id)
    let settings = GateSettingStore(transaction)
    let referrals = try ReferralStore(transaction).all(of: value.id)
    let others = try referralsOfDuplicates(of: value, for: actor, in: transaction)
    let readable = referrals + others.filter { $0.reading == .freely }.map(\.referral)
    let asked = try askable(of: value, by: actor, in: transaction)
    return HandingOn(
      links: links, linked: try numbers(links, beside: value.id, for: actor, in: transaction),
      splitUndoing: try splitUndoing(of: value, by: actor, in: transaction),
      forwardings: try ForwardingStore(transaction).all(of: value.id),
      referrals: referrals, askable: asked.map(\.number), referralsOfDuplicates: others,
      statements: try statements(in: readable, in: transaction),
      referralMail: try OutgoingMailStore(transaction).referralMail(of: value.id),
      handovers: try handovers.all(of: value.id),
      received: try TaskStore(transaction).received(of: value.id),
      withheld: try SealedContentStore(transaction).withheld(value.id),
      assessments: try handovers.assessments(of: value.id),
      awaited: Gate.allCases.filter { gate in
        tasks.contains { $0.kind == .assessGate && $0.note == gate.swedish }
      },
      settings: Dictionary(uniqueKeysWithValues: try Gate.allCases.map { ($0, try settings.current($0)) }),
      tasks: tasks,
      presumption: try SecrecyStore(transaction).presumption(of: value))
  }

  private func referralsOfDuplicates(
    of value: FeedbackCase, for actor: Actor, in transaction: Transaction
  ) throws -> [ReferralOfDuplicate] {
    let (cases, guards) = (CaseStore(transaction), GuardStore(transaction))
    var found: [ReferralOfDuplicate] = []
    for id in try CaseLinkStore(transaction).duplicates(of: value.id) {
      guard let duplicate = try cases.find(id),
        let reading = Access.reading(actor, try guards.guarded(duplicate))
      else { continue }
      found += try ReferralStore(transaction).all(of: id).map {
        ReferralOfDuplicate(number: duplicate.number, referral: $0, reading: reading)
      }
    }
    return found
  }

  /// By their own identifiers: an answer once came to the case that the asked one had been merged into.
  private func statements(in referrals: [Referral], in transaction: Transaction) throws -> [RowID: String] {
    let texts = try TextStore(transaction).texts(referrals.compactMap(\.answer))
    let bodies = Dictionary(texts.map { ($0.id, $0.text.body) }) { first, _ in first }
    var found: [RowID: String] = [:]
    for item in referrals { found[item.id] = item.answer.flatMap { bodies[$0] } }
    return found
  }

  private func numbers(
    _ links: [CaseLink], beside id: CaseID, for actor: Actor, in transaction: Transaction
  ) throws -> [CaseID: CaseNumber] {
    let (cases, guards) = (CaseStore(transaction), GuardStore(transaction))
    let others = Set(links.flatMap { [$0.main, $0.other] }).subtracting([id])
    var found: [CaseID: CaseNumber] = [:]
    for other in others {
      guard let value = try cases.find(other),
        Access.reading(actor, try guards.guarded(value)) != nil
      else { continue }
      found[other] = value.number
    }
    return found
  }
}
