internal import CoachPoolCLI
internal import CoachPoolFiles

@main
enum Main {
  static func main() {
    StandardStream.ignoreClosedPipes()
    AtomicFile.ignoreSizeLimit()
    let tool = CommandLineTool(
      environment: ProcessEnvironment.variables(CommandLineTool.variables),
      workingDirectory: (try? Paths.workingDirectory()) ?? "/", today: LocalDay.today(), console: .standard)
    ProcessExit.end(tool.run(ProcessArguments.all))
  }
}
