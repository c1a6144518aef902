export type Browser = { readonly path: string; readonly version: string }
export type Environment = { readonly [name: string]: string | undefined }
export declare const launchArgs: string[]
export declare const candidates: (env?: Environment) => readonly string[]
export declare const findBrowser: (env?: Environment) => Promise<Browser | undefined>
export declare const findFull: (env?: Environment) => Promise<Browser | undefined>
export declare const findShell: (env?: Environment) => Promise<Browser | undefined>
