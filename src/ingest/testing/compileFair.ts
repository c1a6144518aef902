/** Compiling the invented seeds many times over: of their coding, only what is not as ever is read anew. */
import { type CodingRead, type Compiled, compile, readCoding, type Seeds } from '../compile.ts'
import { fairSeeds } from './fair.ts'

const sound = fairSeeds().coding
const soundRead = readCoding(sound)

function codingOf(coding: Seeds['coding']): CodingRead {
  const altered = coding.filter(({ file, text }) => sound.every((one) => one.file !== file || one.text !== text))
  const missing = sound.filter(({ file }) => coding.every((one) => one.file !== file))
  const names = new Set([...altered, ...missing].map(({ file }) => file))
  if (names.size === 0) return soundRead
  const anew = readCoding(altered)
  const whole = (name: string) => (names.has(name) ? anew : soundRead).files
  return {
    kinds: soundRead.kinds,
    files: {
      get: (name, schema) => whole(name).get(name, schema),
      all: new Map([...soundRead.files.all].map(([name, read]) => [name, whole(name).all.get(name) ?? read])),
    },
    faults: anew.faults.filter(({ file }) => names.has(file.replace('seeds/coding/', ''))),
  }
}

/** As `compile`; the hashes of documents are not looked at unless that is asked for. */
export const compileFair = (seeds: Seeds = fairSeeds(), options = { checkHashes: false }): Compiled =>
  compile(seeds, options, codingOf(seeds.coding))
