import { vi } from 'vitest'
import type { Clip } from '../../ui/clipboard.ts'

const textOf = async (item: ClipboardItem, type: string) => (await item.getType(type)).text()

/** Stands in for the system's clipboard, which a browser that nobody looks at refuses: all that was put there, in order. */
export const clipboard = (): (() => readonly Clip[]) => {
  const clips: Clip[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    clips.push({ text })
  })
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    for (const item of items)
      clips.push({ text: await textOf(item, 'text/plain'), html: await textOf(item, 'text/html') })
  })
  return () => clips
}
