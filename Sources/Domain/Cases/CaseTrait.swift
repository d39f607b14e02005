/// What has been done with a case, or sets it apart, that a list can be filtered by and tells of.
package enum CaseTrait: String, CaseIterable, Sendable {
  /// Answered and closed when it was registered.
  case solvedOnSpot
  /// Promised its answer for a later day than the promise says.
  case extended
  /// Somebody outside the municipality has been asked.
  case referred
  /// Somebody outside has been asked and has not answered.
  case referralOpen
  /// Handed over to those whom another law appoints.
  case handedOver
  /// At a unit whose cases can be assumed to be secret.
  case protected
  /// About a member of staff.
  case aboutStaff
  /// Merged into another case, where it is answered.
  case merged
  /// Others are merged into it.
  case hasDuplicates
  /// Cut in parts, or a part itself.
  case split
  /// The sender, or somebody who was asked outside, has written what nobody has taken care of yet.
  case unread
  /// Registered with others from one meeting or customer conversation.
  case fromOccasion
  /// An improvement is linked to it, as its own history says to all who read it; which one is for those who may see it.
  case hasImprovement
}
