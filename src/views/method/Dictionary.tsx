import { Suspense, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Loading } from '../../parts/page/Loading.tsx'
import { useDictionary } from '../../queries/method.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

const Tables = () =>
  useDictionary().map((table) => (
    <section key={table.name} className="method-words" aria-labelledby={`table-${table.name}`}>
      <h3 id={`table-${table.name}`}>
        <code>{`${table.name}.csv`}</code> <Bilingual text={table['corpus:title']} />
      </h3>
      <dl className="method-fields">
        {table.schema.fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
            </dt>
            <dd>
              <Bilingual text={field['corpus:description']} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))

/** The data dictionary; fetched when it is first opened. */
export const Dictionary = () => {
  // whether it was ever opened: what is in it has no address of its own, for it is also a file
  const [wanted, setWanted] = useState(false)
  return (
    <details className="method-fold" onToggle={({ currentTarget }) => setWanted(wanted || currentTarget.open)}>
      <summary>
        <FormattedMessage id="method.data.dictionary" />
      </summary>
      {wanted && (
        <Suspense fallback={<Loading />}>
          <Tables />
        </Suspense>
      )}
    </details>
  )
}
