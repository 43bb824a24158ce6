/// The shells that can complete commands.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that teaches it the commands.
  func script(_ commands: CompletedCommands) -> String {
    switch self {
    case .bash: BashScript(commands: commands).text
    case .zsh: ZshScript(commands: commands).text
    case .fish: FishScript(commands: commands).text
    }
  }
}

extension Shell {
  /// A text as one word of the shell, whatever is in it; left as it is where nothing needs quotes.
  func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      let lower = byte | 0x20
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
        || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
    if isPlain, !text.isEmpty { return text }
    switch self {
    case .bash, .zsh: return "'" + text.replacing("'", with: #"'\''"#) + "'"
    case .fish: return "'" + text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#) + "'"
    }
  }
}
