import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { FetchError } from '../../queries/read.ts'
import { Failure } from './Failure.tsx'

type BoundaryProps = {
  readonly children: ReactNode
  /** Stands outside the page's main part, and so brings its own. */
  readonly alone?: boolean
}
/** `at`: the entry of the history; with another, what failed is tried again, so that Back leads out of a failure. */
type Props = BoundaryProps & { readonly client: QueryClient; readonly at: string }
type State = { readonly failed: false } | { readonly failed: true; readonly error: unknown }

class Boundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error }
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.at !== this.props.at) this.setState({ failed: false })
  }

  retry = () => {
    const { state } = this
    // a chunk that did not arrive is not asked for again by the browser: only a fresh page asks
    if (!(state.failed && state.error instanceof FetchError)) return window.location.reload()
    this.props.client.removeQueries({ predicate: (query) => query.state.status === 'error' })
    this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const failure = <Failure error={this.state.error} retry={this.retry} />
    return this.props.alone ? (
      <main id="main" tabIndex={-1}>
        {failure}
      </main>
    ) : (
      failure
    )
  }
}

/** Shows what failed inside it, with a way to try again, and keeps the rest of the page. */
export const ErrorBoundary = (props: BoundaryProps) => (
  <Boundary {...props} client={useQueryClient()} at={useLocation().key} />
)
