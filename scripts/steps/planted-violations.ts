const imports = (...paths: string[]): string =>
  `${paths.map(path => `import '${path}'`).join('\n')}\nexport {}\n`
const nothing = 'export {}\n'

/** A little tree that breaks every layer rule once. `culprits` names the file that breaks each. */
export const planted = {
  files: {
    'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
    'shared/plain.ts': nothing,
    'shared/greedy.ts': imports('../main/core/plain.ts'),
    'shared/nodish.ts': imports('node:fs'),
    'main/core/plain.ts': nothing,
    'main/core/ring-a.ts': imports('./ring-b.ts'),
    'main/core/ring-b.ts': imports('./ring-a.ts'),
    'main/core/hosted.ts': imports('../cli/main.ts'),
    'main/core/stores.ts': imports('node:sqlite'),
    'main/cli/main.ts': nothing,
    'main/cli/windowed.ts': imports('electron'),
    'main/electron/main.ts': imports('../browser-host/serve.ts'),
    'main/browser-host/serve.ts': nothing,
    'renderer/transport/http.ts': nothing,
    'renderer/app/knows-host.ts': imports('../transport/http.ts'),
    'renderer/app/reaches.ts': imports('../../main/core/plain.ts'),
    'renderer/features/drafts/meets.ts': imports('../sources/plain.ts'),
    'renderer/features/sources/plain.ts': nothing,
  } as Readonly<Record<string, string>>,
  culprits: {
    'no-circular': 'main/core/ring-a.ts',
    'shared-is-a-leaf': 'shared/greedy.ts',
    'core-is-host-free': 'main/core/hosted.ts',
    'renderer-reaches-core-by-contract-only': 'renderer/app/reaches.ts',
    'no-node-in-renderer-or-shared': 'shared/nodish.ts',
    'faces-do-not-meet': 'main/electron/main.ts',
    'electron-only-in-its-face': 'main/cli/windowed.ts',
    'features-do-not-meet': 'renderer/features/drafts/meets.ts',
    'transport-is-selected-once': 'renderer/app/knows-host.ts',
    'sqlite-only-in-db-and-repositories': 'main/core/stores.ts',
  } as Readonly<Record<string, string>>,
}
