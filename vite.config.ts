import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The renderer, into dist/renderer. Nothing is inlined (assetsInlineLimit 0), because the content security policy
 * allows neither inline scripts nor data: addresses.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  // A placeholder: the host puts a fresh nonce there with every page (main/core/web/page.ts says what needs it).
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    license: { fileName: 'licences.json' },
    assetsInlineLimit: 0,
    sourcemap: false,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2048,
  },
})
