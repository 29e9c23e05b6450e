import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const preload = process.env['BUILD_PART'] === 'preload'
const nodeModules = builtinModules.flatMap(name => [name, `node:${name}`])
/** Workers are files of their own, side by side with the main bundle. */
const workers = [
  'main/core/search/search-worker.ts',
  'main/core/search/build-worker.ts',
  'main/core/work/capture-worker.ts',
]
const workerUrl = /new URL\(["'`]\.\/([\w-]+-worker)\.(?:ts|js)["'`],\s*import\.meta\.url\)/g

/** In the sources a worker is started from its TypeScript file; in the bundle that file is built, or the build fails. */
const builtWorkers: Plugin = {
  name: 'built-workers',
  renderChunk: code => code.replace(workerUrl, (_, name) => `new URL('./${name}.js', import.meta.url)`),
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      for (const [, name] of chunk.code.matchAll(workerUrl)) {
        if (!(`${name}.js` in bundle)) this.error(`${name} is started but not built: add it to the workers.`)
      }
    }
  },
}

/**
 * lunr-languages' Arabic and Hebrew stemmers keep their state on `this` of a plain function call, which is the global
 * object in a script and nothing at all in a module. In the bundle each gets an object of its own.
 */
const stemmers: Plugin = {
  name: 'stemmers',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').match(/lunr-languages\/lunr\.(ar|he)\.js$/)) return
    if (!code.includes('var self = this;')) this.error(`${id} has changed: look whether it still needs this.`)
    return { code: code.replace('var self = this;', 'var self = {};'), map: null }
  },
}

/** The sample notebook's files stand beside the bundle that reads them: main/core/sample/files.ts says where. */
const sampleFiles: Plugin = {
  name: 'sample-files',
  generateBundle() {
    for (const path of globSync('main/core/sample/files/*/*')) {
      const fileName = path.replaceAll('\\', '/').replace('main/core/sample/', '')
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) })
    }
  },
}

/**
 * Electron's main process (an ES module) or, with BUILD_PART=preload, the preload (CommonJS: a sandboxed preload
 * cannot be a module), into dist/electron. Packages are bundled in, so that what is packaged holds only what runs;
 * `licences.json` says whose words they are (scripts/package/licences.ts makes the notice of it).
 */
export default defineConfig({
  plugins: preload ? [] : [builtWorkers, stemmers, sampleFiles],
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    license: preload ? false : { fileName: 'licences.json' },
    outDir: 'dist/electron',
    emptyOutDir: !preload,
    sourcemap: false,
    minify: false,
    target: 'node24',
    ssr: true,
    rolldownOptions: {
      input: preload
        ? { preload: 'main/electron/preload.ts' }
        : {
            main: 'main/electron/main.ts',
            // Of its own, so that what is packaged can be tried without Electron.
            core: 'main/core/core.ts',
            ...Object.fromEntries(workers.map(path => [basename(path, '.ts'), path])),
          },
      external: preload ? ['electron'] : ['electron', ...nodeModules],
      output: preload
        ? { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
        : { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
