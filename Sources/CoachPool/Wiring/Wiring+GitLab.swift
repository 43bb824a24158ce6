extension Wiring {
  /// A pipeline for GitLab CI, which does what the workflow for GitHub does.
  static func gitLabPipeline(_ source: CommandSource) -> WiringFile {
    WiringFile(
      path: ".gitlab-ci.yml",
      text: #"""
        # Checks the pool: what each push and merge request changes, and what the calendar changes, for which a schedule is
        # to be made once: Build > Pipeline schedules > New schedule, every night.
        coachpool:
          image: swift:6.2
          timeout: 30 minutes
          rules:
            - if: $CI_PIPELINE_SOURCE == "merge_request_event"
            - if: $CI_PIPELINE_SOURCE == "schedule"
            - if: $CI_PIPELINE_SOURCE == "web"
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
          variables:
            # Where the command comes from: a repository that git can clone, and a tag or commit of it.
            COACHPOOL_SOURCE: \#(source.place)
            COACHPOOL_REVISION: \#(source.revision(here: "$CI_COMMIT_SHA"))
            # With the history, to see what was taken away.
            GIT_DEPTH: "0"
          cache:
            key: coachpool-$COACHPOOL_REVISION
            paths:
              - .coachpool/bin
          script:
            - |
              if [ ! -x .coachpool/bin/coachpool ]; then
                rm -rf .coachpool
                \#(building(indentedBy: 8))
              fi
            - |
              set -- check
              # What only the calendar brought about is nobody's change, and left to the schedule.
              case "$CI_PIPELINE_SOURCE" in push | merge_request_event) set -- "$@" --skip due ;; esac
              # The first push of a branch comes after nothing.
              before="${CI_MERGE_REQUEST_DIFF_BASE_SHA:-$CI_COMMIT_BEFORE_SHA}"
              if git cat-file -e "$before^{commit}" 2>/dev/null; then set -- "$@" --against "$before"; fi
              # Once for the merge request, once for whoever reads this log.
              .coachpool/bin/coachpool "$@" --quiet --format gitlab --output gl-code-quality-report.json || [ $? = 1 ]
              .coachpool/bin/coachpool "$@"
          artifacts:
            when: always
            reports:
              codequality: gl-code-quality-report.json

        """#)
  }
}
