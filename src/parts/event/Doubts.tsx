import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Bilingual as Two } from '../../corpus/types.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

type Unsure = { readonly doubt?: Two | undefined; readonly corrupt?: Two | undefined }

const Line = ({ of, children }: { readonly of: Two | undefined; readonly children: ReactNode }) =>
  of && (
    <p className="apparatus">
      † <strong>{children}</strong>
      <Bilingual of={of} />
    </p>
  )

/** What is unsure about a record, and that the words it rests on are garbled. */
export const Doubts = ({ of: { doubt, corrupt } }: { readonly of: Unsure }) => (
  <>
    <Line of={doubt}>
      <FormattedMessage id="event.doubt" />
    </Line>
    <Line of={corrupt}>
      <FormattedMessage id="event.corrupt" />
    </Line>
  </>
)
