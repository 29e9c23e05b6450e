import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MenuItemConstructorOptions } from 'electron'
import { speakAs } from '../messages/language.ts'
import { type MenuAct, type MenuState, menuTemplate } from './menu-template.ts'
import { targetsOfArguments } from './open-targets.ts'
import { jumpList, shownToSystem } from './recent.ts'

const state: MenuState = { platform: 'linux', packaged: true, notebookOpen: true, recent: [] }
const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

function menu(changes: Partial<MenuState> = {}) {
  const acts: MenuAct[] = []
  const items = flat(menuTemplate({ ...state, ...changes }, act => acts.push(act)))
  const find = (label: string) => items.find(item => item.label === label) ?? assert.fail(`no ${label}`)
  const press = (label: string) => {
    const click = find(label).click as unknown as () => void
    click()
    return acts.pop()
  }
  return { items, find, press, roles: items.map(({ role }) => role) }
}

describe('the menu', () => {
  it('asks the page or the face, each item for its own act', () => {
    const { press } = menu({ recent: [{ path: '/n/Ebb & Flow.notebook', name: 'Ebb & Flow' }] })
    assert.deepEqual(press('Drafts'), { to: 'page', command: { act: 'run', id: 'go-drafts' } })
    assert.deepEqual(press('Close the notebook'), { to: 'page', command: { act: 'close-notebook' } })
    assert.deepEqual(press('New window'), { to: 'face', act: 'new-window' })
    assert.deepEqual(press('Ebb && Flow'), {
      to: 'page',
      command: { act: 'open-notebook', path: '/n/Ebb & Flow.notebook' },
    })
  })

  it('offers what needs a notebook only while one is open', () => {
    for (const label of ['Close the notebook', 'Sources', 'Back', 'Keys']) {
      assert.equal(menu().find(label).enabled, true, label)
      assert.equal(menu({ notebookOpen: false }).find(label).enabled, false, label)
    }
    assert.notEqual(menu({ notebookOpen: false }).find('Open a notebook…').enabled, false)
    assert.equal(menu().find('Open recent').enabled, false)
  })

  it('fits the system: the app menu on macOS, quitting in File elsewhere', () => {
    for (const platform of ['linux', 'win32'] as const) {
      const { roles, find } = menu({ platform })
      assert.ok(roles.includes('quit') && !roles.includes('appMenu'), platform)
      assert.equal(find('Back').accelerator, 'Alt+Left')
    }
    const { roles, find } = menu({ platform: 'darwin' })
    assert.ok(roles.includes('appMenu') && roles.includes('close'))
    const inFile = flat([find('File')]).map(({ role }) => role)
    assert.ok(inFile.includes('close') && !inFile.includes('quit'))
    assert.equal(find('Back').accelerator, 'Cmd+[')
  })

  it('has no developer tools once packaged, and no key twice', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      assert.ok(menu({ platform, packaged: false }).roles.includes('toggleDevTools'))
      const { roles, items } = menu({ platform })
      assert.ok(!roles.includes('toggleDevTools') && !roles.includes('reload'))
      const keys = items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []))
      assert.equal(new Set(keys).size, keys.length)
    }
  })

  it('has a label of ours on every item, since the system’s own would be English in every language', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const { items } = menu({ platform, packaged: false })
      const unnamed = items.filter(({ type, label }) => type !== 'separator' && !label)
      assert.deepEqual(unnamed, [])
    }
  })

  it('speaks the language that is chosen, the next time it is made', t => {
    t.after(() => speakAs('en', []))
    speakAs('ar', [])
    for (const platform of ['linux', 'darwin'] as const) {
      const { items, press } = menu({ platform, packaged: false })
      const named = items.flatMap(({ label }) => (label && label !== 'Second Source' ? [label] : []))
      assert.deepEqual(
        named.filter(label => !/\p{Script=Arabic}/u.test(label)),
        [],
      )
      assert.deepEqual(press('المسودات'), { to: 'page', command: { act: 'run', id: 'go-drafts' } })
    }
  })
})

describe('the lists that the system shows', () => {
  const remembered = (name: string, encrypted: boolean) => ({
    path: `C:\\n\\${name}.notebook`,
    name,
    encrypted,
    openedAt: 1,
  })

  it('leave out encrypted notebooks', () => {
    const recent = [remembered('Open', false), remembered('Sealed', true)]
    assert.deepEqual(
      shownToSystem(recent).map(({ name }) => name),
      ['Open'],
    )
    assert.ok(!JSON.stringify(jumpList(recent, 'app.exe')).includes('Sealed'))
    assert.deepEqual(jumpList([remembered('Sealed', true)], 'app.exe'), [])
  })

  it('open, by their arguments, the notebook they name', () => {
    const one = remembered('Қала “x” & y', false)
    const args = jumpList([one], 'app.exe')[0]?.items?.[0]?.args ?? ''
    const argv = ['app.exe', args.replace(/^"|"$/g, '')]
    const around = { platform: 'win32' as const, cwd: 'C:\\', packaged: true, known: [one.path] }
    assert.deepEqual(targetsOfArguments(argv, around), [{ kind: 'notebook', path: one.path }])
    assert.ok(!args.slice(1, -1).includes('"'))
  })
})
