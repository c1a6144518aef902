import type { ReactNode } from 'react'

/** Something the reader should know before reading on: an ink bar at left. */
export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div className="notice" role="status">
    {children}
  </div>
)
