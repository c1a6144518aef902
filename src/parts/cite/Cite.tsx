import { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Document, Passage } from '../../corpus/types.ts'
import { useLanguage } from '../../messages/language.ts'
import { MessageBundle } from '../../messages/MessageBundle.tsx'
import { citedSource, citedView } from '../../publish/cite/cited.ts'
import { dayOf } from '../../publish/cite/moment.ts'
import { cite, type Style } from '../../publish/cite/styles.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { sourceHref } from '../../url/source.ts'
import { useAbsolute, useHere } from '../page/useAbsolute.ts'
import { placeOf } from '../quotation/Quotation.tsx'
import { Citation } from './Citation.tsx'
import { CiteChoice, type What } from './CiteChoice.tsx'
import { CiteNotes } from './CiteNotes.tsx'

type Props = {
  readonly source: Document | undefined
  readonly place: Passage | undefined
  readonly view: { readonly title: string }
  readonly onClose: () => void
}

const useCited = ({ source, place, view }: Omit<Props, 'onClose'>) => {
  const language = useLanguage()
  const absolute = useAbsolute()
  const here = useHere()
  const { about, edition } = useCorpus()
  const accessed = dayOf(new Date())
  const address = place === undefined ? here : absolute(sourceHref(place.document, { place: placeOf(place) }))
  return {
    source: source && citedSource(source, accessed),
    view: citedView({ title: view.title, language, corpus: about.title, edition, address }, accessed),
  }
}

const Card = ({ onClose, ...of }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const { source, view } = useCited(of)
  // a choice in an open card is nothing that anybody would send to a colleague
  const [what, setWhat] = useState<What>(of.place === undefined || of.source === undefined ? 'view' : 'source')
  const [style, setStyle] = useState<Style>('apa')
  useEffect(() => dialog.current?.showModal(), [])
  const cited = what === 'source' && source !== undefined ? source : view
  return (
    <dialog
      ref={dialog}
      className="dialog max-h-[calc(100dvh-36px)] w-[min(640px,calc(100vw-36px))] overflow-auto"
      aria-labelledby="cite-title"
      closedby="any"
      onClose={onClose}
    >
      <h2 id="cite-title">
        <FormattedMessage id="cite.title" />
      </h2>
      <CiteChoice source={of.source} view={of.view} what={what} onWhat={setWhat} style={style} onStyle={setStyle} />
      <Citation citation={cite(cited, style)} name={cited.key} />
      <CiteNotes source={what === 'source' ? of.source : undefined} />
      <form method="dialog">
        <button type="submit" className="text-button">
          <FormattedMessage id="cite.close" />
        </button>
      </form>
    </dialog>
  )
}

/** Two things that can be cited, told apart: the source, and this view of it. Open as long as it stands in the page. */
export const Cite = (props: Props) => (
  <MessageBundle bundles={['cite']}>
    <Card {...props} />
  </MessageBundle>
)
