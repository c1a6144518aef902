/// <reference types="vitest/config" />
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { parallax } from './src/ingest/plugin.ts'

export default defineConfig({
  // mpa: a path without a file is answered by 404.html, as a static host does; no silent fallback
  appType: 'mpa',
  plugins: [react(), tailwind(), parallax()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.{ts,tsx}', 'e2e/support/**/*.test.ts'], environment: 'node' },
})
