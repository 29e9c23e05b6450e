import { globSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const preload = process.env['BUILD_PART'] === 'preload'
const nodeModules = builtinModules.flatMap(name => [name, `node:${name}`])
/** Workers are files of their own, side by side with the main bundle. */
const workers = Object.fromEntries(
  globSync('main/core/**/*-worker.ts').map(path => [basename(path, '.ts'), path]),
)

/** In the sources a worker is started from its TypeScript file; in the bundle that file is built. */
const builtWorkers: Plugin = {
  name: 'built-workers',
  renderChunk: code =>
    code.replace(/(new URL\(["'`]\.\/[\w-]+-worker)\.ts(["'`],\s*import\.meta\.url\))/g, '$1.js$2'),
}

/**
 * Electron's main process (an ES module) or, with BUILD_PART=preload, the preload (CommonJS: a sandboxed preload
 * cannot be a module), into dist/electron. Packages stay outside the main bundle; the preload holds all it needs.
 */
export default defineConfig({
  plugins: [builtWorkers],
  build: {
    outDir: 'dist/electron',
    emptyOutDir: !preload,
    sourcemap: false,
    minify: false,
    target: 'node24',
    ssr: true,
    rolldownOptions: {
      input: preload
        ? { preload: 'main/electron/preload.ts' }
        : { main: 'main/electron/main.ts', ...workers },
      external: preload ? ['electron'] : ['electron', ...nodeModules],
      output: preload
        ? { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
        : { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
