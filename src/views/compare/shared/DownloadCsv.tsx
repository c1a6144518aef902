import { FormattedMessage, useIntl } from 'react-intl'
import { save } from '../../../ui/save.ts'

type Props = {
  /** Of the file. */
  readonly name: string
  readonly title: string
  /** Written when it is first wanted. */
  readonly csv: () => Promise<string>
}

/** What a table shows, to take away as a file. */
export const DownloadCsv = ({ name, title, csv }: Props) => (
  <p className="words-take">
    <FormattedMessage id="compareWords.take" />{' '}
    <button
      type="button"
      className="text-button"
      aria-label={useIntl().formatMessage({ id: 'compareWords.take.as' }, { title })}
      onClick={async () => save(`${name}.csv`, 'csv', await csv())}
    >
      CSV
    </button>
  </p>
)
