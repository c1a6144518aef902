import { useMemo } from 'react'
import type { OnlyHere } from '../../corpus/framing/onlyHere.ts'
import type { Layers } from '../../corpus/text/marks.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import { useAmounts, useDefects, useFrames, useNumbers } from '../../queries/coding.ts'
import type { Comparison } from './useCompare.ts'

type OnlyWords = OnlyHere & FileRange

/** `beside`: what is told in whole sentences, a topic or an event: said beside them, not marked on each of their words. */
export type CompareLayers = Layers<OnlyWords> & { readonly beside: readonly OnlyWords[] }

const isTold = ({ kind }: OnlyHere): boolean => kind === 'topic' || kind === 'event'

/** What the layers that are switched on mark, of the sources compared. */
export const useLayers = ({ sources, state, only }: Pick<Comparison, 'sources' | 'state' | 'only'>): CompareLayers => {
  const frames = useFrames()
  const amounts = useAmounts()
  const plain = useNumbers()
  const defects = useDefects()
  const off = state.off.join()
  return useMemo(() => {
    const isOn = (layer: string) => !off.split(',').includes(layer)
    const isHere = (place: FileRange) => sources.some(({ id }) => id === place.document)
    const numbers = [
      ...amounts.map(({ passage }) => ({ passage })),
      ...plain.map((one) => ({ passage: one.passage, plain: one })),
    ]
    const alone = isOn('only') ? only.map((one) => ({ ...one, ...one.passage })) : []
    return {
      frames: frames.filter(({ dimension, passage }) => isOn(dimension) && isHere(passage)),
      numbers: isOn('number') ? numbers.filter(({ passage }) => isHere(passage)) : [],
      only: alone.filter((one) => !isTold(one)),
      beside: alone.filter(isTold),
      defects: isOn('defect') ? defects.filter(({ passage }) => isHere(passage)) : [],
    }
  }, [off, sources, frames, amounts, plain, defects, only])
}
