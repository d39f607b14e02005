import Domain
import Operations

extension CaseWords {
  /// Who sees the case, where that is not all who work with cases at its board.
  var circle: String? {
    switch file.guarded.confidentiality {
    case .open: nil
    case .protected: "Enheten är skyddad. Cheferna ovanför och registratorn läser med skäl."
    case .aboutStaff(let responsible?): "Bara ansvarig chef, \(who("staff:\(responsible)"))"
    case .aboutStaff(nil): "Bara registratorn, tills ärendet är fördelat till en chef"
    }
  }
}
