import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

const preload = process.env['BUILD_PART'] === 'preload'
const nodeModules = builtinModules.flatMap(name => [name, `node:${name}`])

/**
 * Electron's main process (an ES module) or, with BUILD_PART=preload, the preload (CommonJS: a sandboxed preload
 * cannot be a module), into dist/electron. Packages stay outside the main bundle; the preload holds all it needs.
 */
export default defineConfig({
  build: {
    outDir: 'dist/electron',
    emptyOutDir: !preload,
    sourcemap: false,
    minify: false,
    target: 'node24',
    ssr: true,
    rolldownOptions: {
      input: preload ? { preload: 'main/electron/preload.ts' } : { main: 'main/electron/main.ts' },
      external: preload ? ['electron'] : ['electron', ...nodeModules],
      output: preload
        ? { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
        : { format: 'es', entryFileNames: '[name].js' },
    },
  },
})
