/** Where a popover of a given width goes beside its button, in CSS pixels of the window. */
export type Box = { readonly left: number; readonly top: number; readonly bottom: number }
export type WindowSize = { readonly width: number; readonly height: number }
export type PopoverSpot = { readonly left: number; readonly top: number; readonly maxHeight: number }

const margin = 8

/** Below the button, or above where there is more room; never outside the window. */
export const spotBeside = (
  button: Box,
  size: { readonly width: number; readonly height: number },
  window: WindowSize,
): PopoverSpot => {
  const left = Math.max(margin, Math.min(button.left, window.width - size.width - margin))
  const [below, above] = [window.height - button.bottom - 2 * margin, button.top - 2 * margin]
  const under = size.height <= below || below >= above
  const maxHeight = Math.max(120, under ? below : above)
  const height = Math.min(size.height, maxHeight)
  return {
    left,
    maxHeight,
    top: under ? button.bottom + margin / 2 : Math.max(margin, button.top - margin / 2 - height),
  }
}
