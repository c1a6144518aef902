import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, renderApp } from '../parts/testing/renderApp.tsx'
import { Scroller } from './Scroller.tsx'

test('what is wider than its place has a name, is reached by key, and scrolls by the arrow keys', async () => {
  await renderApp(
    <div style={{ width: 300 }}>
      <h2 id="wide">A wide table</h2>
      <style>{'.in-itself { overflow-x: auto }'}</style>
      <Scroller labelledBy="wide" className="in-itself">
        <p style={{ width: 2000 }}>words</p>
      </Scroller>
    </div>,
  )
  const scroller = page.getByRole('region', { name: 'A wide table' })
  await userEvent.tab()
  await expect.element(scroller).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await expect.poll(() => scroller.element().scrollLeft).toBeGreaterThan(0)
  await expectAccessible()
})
