import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter'

/** One last line that a person or a script can read without knowing the rest of the output. */
export default class Closing implements Reporter {
  #suite: Suite | undefined

  onBegin(_config: FullConfig, suite: Suite) {
    this.#suite = suite
  }

  onEnd(result: FullResult) {
    const tests = this.#suite?.allTests() ?? []
    const outcomes = tests.map((test) => test.outcome())
    const count = (...kinds: readonly string[]) => outcomes.filter((outcome) => kinds.includes(outcome)).length
    const skipped = count('skipped')
    const whys = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'skip'))
    for (const why of new Set(whys.map(({ description }) => description))) if (why) console.log(`not run: ${why}`)
    const broken = result.status !== 'passed' && count('unexpected') === 0 ? `; the run itself: ${result.status}` : ''
    console.log(
      `${count('expected', 'flaky')} passed, ${count('unexpected')} failed${skipped > 0 ? `, ${skipped} not run` : ''}${broken}`,
    )
  }
}
