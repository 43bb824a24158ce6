extension String {
  /// HTML without its comments: what somebody wrote so that nobody would read it is not to be shown as text. One that is
  /// not closed is none, and stays.
  var withoutComments: String {
    var kept = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "<!--") {
      // `<!-->` and `<!--->` are whole comments.
      let behind = rest[rest.index(start.lowerBound, offsetBy: 2)...]
      guard let end = behind.firstRange(of: "-->") else { break }
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}
