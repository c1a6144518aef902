/** Vite's own command line, for the tests that need a build or a server of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from './freePort'

export const project = fileURLToPath(new URL('../../', import.meta.url))
const cli = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

// Playwright says NODE_ENV=test, which would make of a build something else
const { NODE_ENV: _, ...env } = process.env

const start = (cwd: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...args], { cwd, env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })

const collect = (child: ChildProcess, onText: (all: string) => void) => {
  let all = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      all += part.toString()
      onText(all)
    })
}

export const build = (cwd: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = start(cwd, ['build', ...args])
    let said = ''
    collect(child, (all) => {
      said = all
    })
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(said))))
  })

export type Server = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts a server at a port of its own, and gives the address it prints. */
export const serve = async (cwd: string, args: readonly string[]): Promise<Server> => {
  const child = start(cwd, [...args, '--host', '127.0.0.1', '--port', String(await freePort())])
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = () => {
    child.kill()
    return ended
  }
  return new Promise((resolve, reject) => {
    collect(child, (all) => {
      const address = /https?:\/\/127\.0\.0\.1:\d+\S*/.exec(all)?.[0]
      if (address !== undefined) resolve({ address, stop })
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}
