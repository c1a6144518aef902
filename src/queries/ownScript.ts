/**
 * The scripts that run beside the page. The content policy (publish/pages.ts) lets no text become the address of one,
 * except through the one Trusted Types policy made here, which passes these addresses and nothing else.
 */
import search from './search.worker.ts?worker&url'
import verify from './verify.worker.ts?worker&url'

const scripts = {
  search,
  verify,
  /** Made by the build (vite.config.ts); it answers for the site where there is no network. */
  offline: `${import.meta.env.BASE_URL}sw.js`,
} as const

type ScriptPolicy = { readonly createScriptURL: (address: string) => string }
type TrustedTypes = { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy }

const rules: ScriptPolicy = {
  createScriptURL: (address) => {
    if (Object.values<string>(scripts).includes(address)) return address
    throw new TypeError(`not a script of this build: ${address}`)
  },
}
let policy: ScriptPolicy | undefined
// made once, because the content policy lets its name be taken once
function made(): ScriptPolicy {
  // TypeScript's DOM does not know Trusted Types yet, and some browsers have none
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('parallax-worker', rules) ?? rules
  return policy
}

/** An address that a worker or the service worker may be started from. Throws where a policy of the host's own refuses ours. */
export const ownScript = (name: keyof typeof scripts): string => made().createScriptURL(scripts[name])
