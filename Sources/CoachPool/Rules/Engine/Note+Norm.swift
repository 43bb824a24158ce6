internal import RecordSyntax

extension Diagnostic.Note {
  /// The place in the contract that sets a norm for the kind of a trajectory.
  static func norm(_ trajectory: Trajectory, _ steps: Pointer.Step...) -> Self {
    let kind = trajectory.kind.value.map { [Pointer.Step.key($0)] } ?? []
    return norm(Pointer(["kinds"] + kind + steps))
  }

  /// The place in the contract that sets a norm for the whole pool.
  static func norm(_ pointer: Pointer) -> Self {
    Self(
      .init(Contract.path, .value(pointer)),
      Phrase(nl: "de norm komt uit de poolafspraken", en: "the norm comes from the contract"))
  }
}
