import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import type { Explanation, Facets } from '../../shared/domain/search.ts'
import { cli } from './testing/cli.ts'

suite('searching on the command line', () => {
  let notebook: string
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-source-cli-'))
    notebook = join(folder, 'Grauholm.notebook')
    const file = join(folder, 'letter.txt')
    await writeFile(
      file,
      'The dredger left the port of Grauholm at four. Nobody had signed for the dredger, or for its fuel.',
    )
    assert.equal((await cli(folder, 'init', notebook, '--name', 'Grauholm')).code, 0)
    assert.equal((await cli(folder, 'import', notebook, file)).code, 0)
  })
  after(() => rm(folder, { recursive: true, force: true }))

  test('a wrong query says where it is wrong', async () => {
    const { code, stderr, stdout } = await cli(folder, 'search', notebook, 'autor:lindqvist')
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /There is no field “autor” \(at character 1\)/)
  })

  test('searches in an order, with facets, and for a list of names', async () => {
    const { code, values } = await cli(
      folder,
      'search',
      notebook,
      'dredger AND (ferry OR harbour OR kind:source)',
      '--sort',
      'oldest',
      '--facets',
      '--json',
    )
    assert.equal(code, 0)
    const [{ total, facets }] = values as never as [{ total: number; facets: Facets }]
    assert.ok(total > 0)
    assert.equal(facets.kind.values.find(({ key }) => key === 'source')?.count, total)
    const why = await cli(folder, 'search', notebook, 'dredger', '--explain', '--limit', '1', '--json')
    const [{ hits }] = why.values as never as [{ hits: { score: number; explanation: Explanation }[] }]
    const worth = hits[0]?.explanation.parts.reduce((sum, part) => sum + part.worth, 0) ?? 0
    assert.ok(Math.abs(worth - (hits[0]?.score ?? -1)) < 1e-9)
    const said = await cli(folder, 'search', notebook, 'dredger', '--explain')
    assert.match(said.stdout, /score \d+\.\d{3}\n[\s\S]*\s+\d+\.\d{3} {2}word dredger in text: 2 times, idf/)
    const list = join(folder, 'list.txt')
    await writeFile(list, 'dredger\nNobody Atall\n=1+Nobody\n')
    const found = await cli(folder, 'search', notebook, '--names', list, '--json')
    const rows = found.values as never as { name: string; exact: number }[]
    assert.deepEqual(
      rows.map(({ name, exact }) => [name, exact > 0]),
      [
        ['dredger', true],
        ['Nobody Atall', false],
        ['=1+Nobody', false],
      ],
    )
    const table = await cli(folder, 'search', notebook, '--names', list, '--csv')
    assert.match(table.stdout, /^name,/)
    assert.match(table.stdout, /^"'=1\+Nobody",0,0/m)
    const nothing = await cli(folder, 'search', notebook)
    assert.deepEqual([nothing.code, /a query, or --names/.test(nothing.stderr)], [1, true])
  })
})
