import { useMemo } from 'react'
import { useCodingBook, useSentences } from '../../../queries/coding.ts'
import { useDocumentTexts } from '../../../queries/corpus.ts'
import type { Comparison } from '../useCompare.ts'
import { type Article, articleOf } from './shape.ts'

/** The texts of the sources compared, in corpus order. */
export const useArticles = ({ sources, isOn }: Comparison): readonly Article[] => {
  const texts = useDocumentTexts()
  const sentences = useSentences()
  const book = useCodingBook()
  const voiced = isOn('voice')
  return useMemo(() => {
    const reporting = book.voice[0]?.id
    return texts
      .filter(({ document }) => sources.some(({ id }) => id === document))
      .map((text) =>
        articleOf(text, sentences, (voice) => (voiced && voice !== undefined && voice !== reporting ? voice : null)),
      )
  }, [texts, sentences, book, sources, voiced])
}
