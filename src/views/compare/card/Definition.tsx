import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { codeKey } from '../../../corpus/codebook.ts'
import type { Code } from '../../../corpus/coded.ts'
import { CodeExample } from '../../../parts/quotation/CodeExample.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { methodHref } from '../../../url/method.ts'
import { useLang } from '../../../url/useLang.ts'

const Meaning = ({ of: { label, definition } }: { readonly of: Code }) => (
  <p>
    <FormattedMessage
      id="compareCard.meaning"
      values={{
        code: (
          <strong>
            <Bilingual of={label} />
          </strong>
        ),
        meaning: <Bilingual of={definition} />,
      }}
    />
  </p>
)

const Entry = ({ of: code }: { readonly of: Code }) => (
  <>
    <Meaning of={code} />
    {code.include && (
      <p>
        <FormattedMessage id="compareCard.include" values={{ when: <Bilingual of={code.include} /> }} />
      </p>
    )}
    {code.exclude && (
      <p>
        <FormattedMessage id="compareCard.exclude" values={{ when: <Bilingual of={code.exclude} /> }} />
      </p>
    )}
    {code.example && (
      <p>
        <FormattedMessage id="compareCard.example" /> <CodeExample of={code.example} />
      </p>
    )}
    {code.nearMiss && (
      <p>
        <FormattedMessage id="compareCard.nearMiss" /> <CodeExample of={code.nearMiss} />
      </p>
    )}
  </>
)

type Props = { readonly dimension: Code; readonly value: Code }

/** What a value means, and on demand what the codebook says of it and of its dimension. */
export const Definition = ({ dimension, value }: Props) => (
  <>
    <Meaning of={value} />
    <details className="card-book small">
      <summary>
        <FormattedMessage
          id="compareCard.book"
          values={{ dimension: <Bilingual of={dimension.label} />, value: <Bilingual of={value.label} /> }}
        />
      </summary>
      <Entry of={value} />
      <Entry of={dimension} />
      <p>
        <Link to={methodHref({ code: codeKey(dimension.id, value.id), lang: useLang() })}>
          <FormattedMessage id="compareCard.codebook" />
        </Link>
      </p>
    </details>
  </>
)
