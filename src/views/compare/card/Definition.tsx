import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { codeKey } from '../../../corpus/codebook.ts'
import type { Code } from '../../../corpus/coded.ts'
import { CodeExample } from '../../../parts/quotation/CodeExample.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { methodHref } from '../../../url/method.ts'
import { useLang } from '../../../url/useLang.ts'

const Meaning = ({ code: { label, definition } }: { readonly code: Code }) => (
  <p>
    <FormattedMessage
      id="compareCard.meaning"
      values={{
        code: (
          <strong>
            <Bilingual text={label} />
          </strong>
        ),
        meaning: <Bilingual text={definition} />,
      }}
    />
  </p>
)

const Entry = ({ code }: { readonly code: Code }) => (
  <>
    <Meaning code={code} />
    {code.include && (
      <p>
        <FormattedMessage id="compareCard.include" values={{ when: <Bilingual text={code.include} /> }} />
      </p>
    )}
    {code.exclude && (
      <p>
        <FormattedMessage id="compareCard.exclude" values={{ when: <Bilingual text={code.exclude} /> }} />
      </p>
    )}
    {code.example && (
      <p>
        <FormattedMessage id="compareCard.example" /> <CodeExample example={code.example} />
      </p>
    )}
    {code.nearMiss && (
      <p>
        <FormattedMessage id="compareCard.nearMiss" /> <CodeExample example={code.nearMiss} />
      </p>
    )}
  </>
)

type Props = { readonly dimension: Code; readonly value: Code }

/** What a value means, and on demand what the codebook says of it and of its dimension. */
export const Definition = ({ dimension, value }: Props) => (
  <>
    <Meaning code={value} />
    <details className="card-book small">
      <summary>
        <FormattedMessage
          id="compareCard.book"
          values={{ dimension: <Bilingual text={dimension.label} />, value: <Bilingual text={value.label} /> }}
        />
      </summary>
      <Entry code={value} />
      <Entry code={dimension} />
      <p>
        <Link to={methodHref({ code: codeKey(dimension.id, value.id), lang: useLang() })}>
          <FormattedMessage id="compareCard.codebook" />
        </Link>
      </p>
    </details>
  </>
)
