// Part of the service worker (vite.config.ts). Who asks for a file afresh, as Verify does, gets it from the network and
// never from what is kept: no later listener hears of it.
self.addEventListener('fetch', (event) => {
  if (event.request.cache === 'no-store') event.stopImmediatePropagation()
})
