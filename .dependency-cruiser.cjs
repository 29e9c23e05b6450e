/** Who may import whom. docs/architecture.md gives the reasons; scripts/check-layers.ts fails when nothing was checked. */
const deny = (name, from, to) => ({ name, severity: 'error', from, to })
const test = '\\.test\\.ts$'

module.exports = {
  forbidden: [
    deny('no-circular', {}, { circular: true }),
    deny(
      'shared-is-a-leaf',
      { path: '^shared/', pathNot: test },
      { pathNot: ['^shared/', 'node_modules/(zod|intl-messageformat)/'] },
    ),
    deny(
      'core-is-host-free',
      { path: '^main/core/' },
      {
        path: [
          '^main/(electron|browser-host|cli)/',
          '^renderer/',
          '(^|/)node_modules/electron/',
          '^electron$',
        ],
      },
    ),
    deny(
      'renderer-reaches-core-by-contract-only',
      { path: '^renderer/' },
      { path: ['^main/', '(^|/)node_modules/electron/', '^electron$'] },
    ),
    deny(
      'no-node-in-renderer-or-shared',
      { path: '^(renderer|shared)/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    deny(
      'faces-do-not-meet',
      { path: '^main/(electron|browser-host)/' },
      { path: '^main/(electron|browser-host|cli)/', pathNot: '^main/$1/' },
    ),
    deny(
      'electron-only-in-its-face',
      { path: '^(main|renderer|shared)/', pathNot: '^main/electron/' },
      { path: ['(^|/)node_modules/electron/', '^electron$'] },
    ),
    deny(
      'features-do-not-meet',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    deny(
      'transport-is-selected-once',
      { path: '^renderer/', pathNot: '^renderer/transport/' },
      { path: '^renderer/transport/(http|bridge)' },
    ),
    deny(
      'sqlite-only-in-db-and-repositories',
      { path: '^main/core/', pathNot: ['repository\\.ts$', '^main/core/db/', test] },
      { path: '^(node:)?sqlite$' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
