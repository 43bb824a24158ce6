/// The coaches of the example; all of them are invented.
enum ExampleCoaches {
  static let all = first + later
}
