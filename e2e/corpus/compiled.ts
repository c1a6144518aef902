/** The seeds, compiled: for the unit tests of this folder, which are about them. */
import type { Corpus } from '../../src/corpus/corpus'
import { compile } from '../../src/ingest/compile'
import { describeFaults } from '../../src/ingest/faults'
import { readSeeds } from '../../src/ingest/plugin'

const made = compile(readSeeds(process.cwd()))
if (!made.ok) throw new Error(describeFaults(made.faults))

export const corpus: Corpus = made.corpus
