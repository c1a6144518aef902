import './index.css'
import { useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { documentById } from '../../corpus/events/account.ts'
import { cleanRange } from '../../corpus/text/place.ts'
import type { Document } from '../../corpus/types.ts'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { NotFound } from '../../parts/page/NotFound.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { useViewAddress } from '../../parts/page/useViewAddress.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import { Facts } from './Facts.tsx'
import { Head } from './Head.tsx'
import { InFile } from './InFile.tsx'
import { PlaceNotice } from './PlaceNotice.tsx'
import { Provenance } from './Provenance.tsx'
import { RawPane } from './RawPane.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { SourceText } from './SourceText.tsx'
import { useGoTo } from './useGoTo.ts'
import { useReader } from './useReader.ts'

const Known = ({ source }: { readonly source: Document }) => {
  const root = useRef<HTMLDivElement>(null)
  const reader = useReader(source)
  const { text, aim, state } = reader
  const outside = aim !== undefined && text.blocks.every((block) => cleanRange(block, aim) === null)
  // the block that the page's title is: it stands above, marked like any other
  const title = text.blocks.find((block) => block.kind === 'heading' && block.text === source.title)
  useTitle(`${source.siglum} · ${source.title}`)
  useGoTo()
  return (
    <>
      <DroppedNotice dropped={reader.dropped} />
      {state.place && <PlaceNotice reader={reader} place={state.place} />}
      <div ref={root}>
        <Head reader={reader} block={title} />
        {outside && !state.raw && <InFile reader={reader} range={aim} />}
        <Provenance source={source} />
        <Facts source={source} text={text} />
        <div className={state.raw ? 'reader reader-two' : 'reader'}>
          <SourceText reader={reader} skip={title} />
          {state.raw && <RawPane reader={reader} outside={outside} />}
        </div>
      </div>
      <SelectionBar reader={reader} root={root} />
    </>
  )
}

const Unknown = ({ id }: { readonly id: string }) => (
  <>
    <DroppedNotice dropped={useViewAddress(addresses.source).dropped} />
    <NotFound meant={id}>
      <FormattedMessage id="source.unknown" values={{ id: <strong>{id}</strong> }} />
    </NotFound>
  </>
)

export const SourceView = () => {
  const { id = '' } = useParams()
  const source = documentById(useCorpus(), id)
  return source === undefined ? <Unknown id={id} /> : <Known key={source.id} source={source} />
}
