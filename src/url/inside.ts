/** Addresses inside the app, written from where the reader is. */

/**
 * A path as every address of ours has it. Browsers read `//other.example/x` in a link as another host's address, and
 * `/\other.example/x` like it.
 */
export const oneSlash = (path: string): string => path.replace(/[/\\]+/g, '/')

type Place = { readonly pathname: string; readonly search: string; readonly hash: string }

/** A place as one address, which leads to no other host whatever the place is. */
export const addressOf = ({ pathname, search, hash }: Place): string => `${oneSlash(pathname)}${search}${hash}`
