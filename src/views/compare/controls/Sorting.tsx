import { FormattedMessage, useIntl } from 'react-intl'
import { useWords } from '../../../messages/language.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { SORTS } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'
import { Choose, type Option } from './Choose.tsx'

/** In which order the topics come. */
export const Sorting = ({ comparison: { state, sources, href } }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const words = useWords()
  const option = (id: string, label: Option['label']): Option => ({
    id,
    label,
    href: href({ sort: id }),
    on: id === state.sort,
  })
  const options = [
    ...SORTS.map((by) => option(by, intl.formatMessage({ id: 'compare.sort.by' }, { by }))),
    ...sources.map((source) =>
      option(
        source.id,
        <FormattedMessage
          id="compare.sort.source"
          values={{ siglum: <Siglum key="siglum" document={source} />, outlet: words(source.outlet) }}
        />,
      ),
    ),
  ]
  const source = sources.find(({ id }) => id === state.sort)
  return (
    <span className="compare-control">
      <FormattedMessage id="compare.sort" />{' '}
      <Choose
        name={intl.formatMessage({ id: 'compare.sort' })}
        shown={
          source ? (
            <FormattedMessage id="compare.sort.order" values={{ siglum: <Siglum key="siglum" document={source} /> }} />
          ) : (
            options.find(({ on }) => on)?.label
          )
        }
        options={options}
      />
    </span>
  )
}
