import type { CardProps } from './Card.tsx'
import { DefectCard } from './DefectCard.tsx'
import { FrameCard } from './FrameCard.tsx'
import { NumberCard } from './NumberCard.tsx'
import { OnlyCard } from './OnlyCard.tsx'
import { isMark, type OpenMark } from './opened.ts'

type Props = Omit<CardProps, 'isGlance'> & {
  /** What the focus rests on, in place of what the address opens: the card then leaves focus and scroll where they are. */
  readonly glance?: OpenMark
}

const Opened = ({ open, ...rest }: CardProps & { readonly open: OpenMark }) => {
  switch (open.kind) {
    case 'frame':
      return <FrameCard frame={open.frame} {...rest} />
    case 'number':
      return <NumberCard at={open} {...rest} />
    case 'only':
      return <OnlyCard at={open} {...rest} />
    case 'defect':
      return <DefectCard at={open} {...rest} />
  }
}

/** The card of what the address opens, or of what the focus rests on; nothing where it is no mark. */
export const OpenCard = ({ glance, ...rest }: Props) => {
  const wanted = rest.comparison.state.open
  const open = glance ?? (isMark(wanted) ? wanted : null)
  return open && <Opened open={open} isGlance={glance !== undefined} {...rest} />
}
