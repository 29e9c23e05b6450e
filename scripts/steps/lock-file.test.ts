import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from './run.ts'

type Locked = { version?: string; optionalDependencies?: Record<string, string> }

describe('the lock file', () => {
  // npm leaves them out when the registry at hand does not hold them; `npm ci` then refuses the lock file everywhere.
  it('holds the packages for every platform that its packages name', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>
    }
    const paths = Object.keys(lock.packages)
    const missing = Object.values(lock.packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter(name => !paths.some(path => path.endsWith(`node_modules/${name}`)))
    assert.deepEqual(missing, [])
  })
})
