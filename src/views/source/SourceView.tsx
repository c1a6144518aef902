import { FormattedMessage } from 'react-intl'
import { useLocation, useParams } from 'react-router'
import { documentById } from '../../corpus/account.ts'
import { cleanRange, type Found, findWords } from '../../corpus/place.ts'
import type { Document, Range } from '../../corpus/types.ts'
import { DroppedNotice } from '../../parts/DroppedNotice.tsx'
import { NotFound } from '../../parts/NotFound.tsx'
import { useTitle } from '../../parts/useTitle.ts'
import { useCorpus, useTexts } from '../../queries/corpus.ts'
import type { Dropped } from '../../url/loud.ts'
import { type Place, type ReadPlace, readPlace } from '../../url/place.ts'
import { readSource } from '../../url/source.ts'
import { Chain } from './Chain.tsx'
import { Facts } from './Facts.tsx'
import { Head } from './Head.tsx'
import { InFile } from './InFile.tsx'
import { PlaceNotice } from './PlaceNotice.tsx'
import { SourceText } from './SourceText.tsx'
import { useGoTo } from './useGoTo.ts'
import './source.css'

const notRead = (read: ReadPlace): readonly Dropped[] =>
  read.kind === 'damaged' ? [{ name: '', value: `#${read.value}` }] : []

/** What an address points at: the words where they stand now, or nothing where they stand no more. */
const aimOf = (place: Place, found: Found): Range | undefined => {
  switch (found.kind) {
    case 'there':
      return place
    case 'moved':
      return found.to
    case 'changed':
    case 'beyond':
      return undefined
  }
}

const Known = ({ source }: { readonly source: Document }) => {
  const { hash } = useLocation()
  const { text, raw } = useTexts(source.id, source.file)
  const read = readPlace(hash)
  const place = read.kind === 'place' ? read.place : undefined
  const found: Found = place === undefined ? { kind: 'there' } : findWords(raw, place)
  const aim = place && aimOf(place, found)
  const outside = aim !== undefined && text.blocks.every((block) => cleanRange(block, aim) === null)
  // the block that the page's title is: it stands above, marked like any other
  const title = text.blocks.find((block) => block.kind === 'heading' && block.text === source.title)
  useTitle(`${source.siglum} · ${source.title}`)
  useGoTo(hash)
  return (
    <>
      <DroppedNotice dropped={notRead(read)} />
      {place && <PlaceNotice source={source} place={place} found={found} />}
      <Head source={source} block={title} aim={aim} />
      {outside && <InFile source={source} range={aim} raw={raw} />}
      <Chain source={source} />
      <Facts source={source} text={text} />
      <SourceText source={source} text={text} raw={raw} aim={aim} skip={title} />
    </>
  )
}

export const SourceView = () => {
  const { id = '' } = useParams()
  const { search } = useLocation()
  const source = documentById(useCorpus(), id)
  return (
    <>
      <DroppedNotice dropped={readSource(search).dropped} />
      {source === undefined ? (
        <NotFound meant={id}>
          <FormattedMessage id="source.unknown" values={{ id: <strong>{id}</strong> }} />
        </NotFound>
      ) : (
        <Known key={source.id} source={source} />
      )}
    </>
  )
}
