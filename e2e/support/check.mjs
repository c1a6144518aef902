/**
 * Types, lint, dead code and unit tests side by side, and what else is named: each is told whole when it has ended, and one
 * that fails fails all.
 */
import { spawn } from 'node:child_process'

const ran = (script) =>
  new Promise((resolve) => {
    const started = Date.now()
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part
      })
    child.once('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000)
      console.log(`${said.trimEnd()}\n${code === 0 ? 'ok' : 'FAILED'}: npm run ${script}, ${seconds} s\n`)
      resolve({ script, code })
    })
  })

// the longest first, where there are fewer processors than scripts
const scripts = [...process.argv.slice(2), 'unit', 'types', 'dead', 'lint']
const failed = (await Promise.all(scripts.map(ran))).filter(({ code }) => code !== 0)
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(({ script }) => script).join(', ')}`)
  process.exitCode = 1
}
