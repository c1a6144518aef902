import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../corpus/types.ts'
import { type Style, styles } from '../../publish/cite/styles.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'

export type What = 'source' | 'view'

type Props = {
  /** Without one there is nothing to choose: only the view can be cited. */
  readonly source: Document | undefined
  readonly view: { readonly title: string }
  readonly what: What
  readonly onWhat: (what: What) => void
  readonly style: Style
  readonly onStyle: (style: Style) => void
}

const line = 'flex min-h-target items-baseline gap-2 py-1 wrap-anywhere'

const WhatChoice = ({ source, view, what, onWhat }: Props) => {
  const radio = (value: What, label: ReactNode) => (
    <label className={line}>
      <input
        type="radio"
        className="flex-none accent-ink2"
        name="cite-what"
        checked={what === value}
        onChange={() => onWhat(value)}
      />
      <span>{label}</span>
    </label>
  )
  const viewName = <FormattedMessage id="cite.view" values={{ title: <Mixed text={view.title} /> }} />
  if (source === undefined) return <p className={`${line} mt-4`}>{viewName}</p>
  const title = <span lang={source.language}>{source.title}</span>
  const outlet = <Bilingual text={source.outlet} />
  return (
    <fieldset className="mt-4">
      <legend className="label">
        <FormattedMessage id="cite.what" />
      </legend>
      {radio('source', <FormattedMessage id="cite.source" values={{ title, outlet }} />)}
      {radio('view', viewName)}
      <p className="small">
        <FormattedMessage id="cite.choice" />
      </p>
    </fieldset>
  )
}

/** What is to be cited, and how. */
export const CiteChoice = (props: Props) => {
  const { formatMessage } = useIntl()
  const { style, onStyle } = props
  const chosen = (value: string) => styles.find((one) => one === value) ?? style
  return (
    <>
      <WhatChoice {...props} />
      <label className="mt-4 block max-w-[320px]">
        <span className="label">
          <FormattedMessage id="cite.style" />
        </span>
        <select className="field mt-2" value={style} onChange={(event) => onStyle(chosen(event.target.value))}>
          {styles.map((one) => (
            <option key={one} value={one}>
              {formatMessage({ id: 'cite.styles' }, { style: one })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
