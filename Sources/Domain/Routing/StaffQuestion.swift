/// What whoever registers an item, or places it from the pile, says of whether it is about a member of staff.
package enum StaffQuestion: Sendable, Equatable {
  /// Nothing: the signs in it decide (`StaffComplaintSign`).
  case unanswered
  /// It has been read and is about none, whatever its words look like.
  case aboutNobody
}
