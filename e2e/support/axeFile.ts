import { createRequire } from 'node:module'

/** axe-core comes with the package that runs it in the browser tests, and is the same in the component tests. */
export const axeFile = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core')
