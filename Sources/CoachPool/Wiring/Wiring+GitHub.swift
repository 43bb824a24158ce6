extension Wiring {
  /// A workflow for GitHub Actions: what a push or a pull request changed, and every night what the calendar changed.
  static func gitHubWorkflow(_ source: CommandSource) -> WiringFile {
    WiringFile(
      path: ".github/workflows/coachpool.yml",
      text: #"""
        # Checks the pool: what each push and pull request changes, and every night what the calendar changes.
        name: coachpool

        on:
          push:
            branches: [main]
          pull_request:
          schedule:
            - cron: "17 4 * * *"
          workflow_dispatch:

        permissions:
          contents: read

        concurrency:
          group: coachpool-${{ github.event_name }}-${{ github.ref }}
          cancel-in-progress: true

        env:
          # Where the command comes from: a repository that git can clone, and a tag or commit of it.
          COACHPOOL_SOURCE: \#(source.place)
          COACHPOOL_REVISION: \#(source.revision(here: "${{ github.sha }}"))

        jobs:
          check:
            name: check the pool
            runs-on: ubuntu-latest
            container: swift:6.2
            timeout-minutes: 30
            defaults:
              run:
                shell: bash
            steps:
              - name: Take the pool with its history
                uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
                with:
                  fetch-depth: 0
                  persist-credentials: false

              # The container's user is not the one whose files these are.
              - name: Let git read it
                run: git config --global --add safe.directory "$GITHUB_WORKSPACE"

              - name: Take the command from an earlier run
                id: earlier
                uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0
                with:
                  path: .coachpool/bin
                  key: coachpool-${{ runner.os }}-${{ runner.arch }}-${{ env.COACHPOOL_REVISION }}

              - name: Build the command
                if: steps.earlier.outputs.cache-hit != 'true'
                run: |
                  \#(building(indentedBy: 10))

              - name: Check the pool
                env:
                  BEFORE: ${{ github.event.pull_request.base.sha || github.event.before }}
                run: |
                  options=(--format github)
                  # What only the calendar brought about is nobody's change, and left to the night.
                  case "$GITHUB_EVENT_NAME" in push | pull_request) options+=(--skip due) ;; esac
                  # The first push of a branch comes after nothing.
                  if git cat-file -e "$BEFORE^{commit}" 2>/dev/null; then options+=(--against "$BEFORE"); fi
                  .coachpool/bin/coachpool check "${options[@]}"

        """#)
  }

  /// A problem matcher for GitHub Actions, for a step that runs `check` with its output for people:
  /// `echo "::add-matcher::.github/coachpool-matcher.json"`.
  static let gitHubMatcher = WiringFile(
    path: ".github/coachpool-matcher.json",
    text: #"""
      {
        "problemMatcher": [
      \#(gitHubMatchers.joined(separator: ",\n"))
        ]
      }

      """#)

  private static var gitHubMatchers: [String] {
    ProblemMatcher.all.map { matcher in
      #"""
          {
            "owner": "coachpool-\#(matcher.gitHubSeverity)",
            "severity": "\#(matcher.gitHubSeverity)",
            "pattern": [
              \#(matcher.pattern)
            ]
          }
      """#
    }
  }
}
