import { useEffect, useState } from 'react'
import { useSettings } from '../../app/settings.ts'
import { useCall } from '../../app/use-call.ts'
import { useShortcuts } from '../../app/use-shortcuts.ts'
import { type WelcomePage, welcomeWish } from '../../app/welcome-page.ts'
import { words as appWords } from '../../app/words.ts'
import { AboutNotebooks } from './about-notebooks.tsx'
import { NewNotebookForm } from './new-notebook-form.tsx'
import { OpenNotebookForm } from './open-notebook-form.tsx'
import { RecentNotebooks } from './recent-notebooks.tsx'
import { words } from './words.ts'
import './welcome.css'
import './sample.css'

/** What one sees while no notebook is open: the recent ones, New and Open. */
export function WelcomePlace({ onSettings }: Readonly<{ onSettings: () => void }>) {
  const [page, setPage] = useState<WelcomePage>({ show: 'home' })
  const host = useCall('host.info', {})
  useEffect(() => {
    const follow = () => {
      const wished = welcomeWish.take()
      if (wished) setPage(wished)
    }
    follow()
    return welcomeWish.subscribe(follow)
  }, [])
  const home = () => setPage({ show: 'home' })
  const make = () => setPage({ show: 'new' })
  const open = () => setPage({ show: 'open', path: '', locked: false })
  // Browsers keep Ctrl+N to themselves, so that Alt works too.
  useShortcuts({ 'Mod+N': make, 'Alt+N': make, 'Mod+O': open, 'Alt+O': open, 'Mod+,': onSettings })
  return (
    <div className="wel">
      <main className="a">
        <h1 className="mark">Second Source</h1>
        <p className="tag">{words.tagline}</p>
        {page.show === 'home' && <RecentNotebooks onNew={make} onOpen={open} />}
        {page.show === 'new' && host.status === 'ready' && (
          <NewNotebookForm host={host.value} onCancel={home} />
        )}
        {page.show === 'open' && host.status === 'ready' && (
          <OpenNotebookForm
            key={page.path}
            host={host.value}
            path={page.path}
            locked={page.locked}
            onCancel={home}
          />
        )}
        <div className="foot">
          <span>{words.nothingLeaves}</span>
          <ThemeSwitch />
          <button type="button" className="link" onClick={onSettings}>
            {appWords.settings}
          </button>
          {host.status === 'ready' && (
            <span className="wide">{words.version({ version: host.value.version })}</span>
          )}
        </div>
      </main>
      <AboutNotebooks />
    </div>
  )
}

const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const

function ThemeSwitch() {
  const [settings, change] = useSettings()
  return (
    <button type="button" className="link" onClick={() => change({ theme: nextTheme[settings.theme] })}>
      {appWords.colours[settings.theme]}
    </button>
  )
}
