import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Bilingual as Two } from '../../corpus/types.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

type Unsure = { readonly doubt?: Two | undefined; readonly corrupt?: Two | undefined }

const Line = ({ text, children }: { readonly text: Two | undefined; readonly children: ReactNode }) =>
  text && (
    <p className="apparatus">
      † <strong>{children}</strong>
      <Bilingual text={text} />
    </p>
  )

/** What is unsure about a record, and that the words it rests on are garbled. */
export const Doubts = ({ unsure: { doubt, corrupt } }: { readonly unsure: Unsure }) => (
  <>
    <Line text={doubt}>
      <FormattedMessage id="event.doubt" />
    </Line>
    <Line text={corrupt}>
      <FormattedMessage id="event.corrupt" />
    </Line>
  </>
)
