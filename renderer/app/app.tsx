import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { WelcomePlace } from '../features/welcome/welcome-place.tsx'
import type { Client } from '../transport/client.ts'
import { IconSprite } from '../ui/icon.tsx'
import { NoticeList } from '../ui/notice-list.tsx'
import { Failure } from '../ui/states.tsx'
import { ClientProvider } from './client.tsx'
import { ConnectionBanner } from './connection.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { followChanges } from './invalidation.ts'
import { useLanguage } from './language.ts'
import { welcomeHold } from './notebook.ts'
import {
  SettingsContext,
  useSettings,
  useSettingsDesk,
  useSettingsKnown,
  useTextSize,
  useTheme,
} from './settings.ts'
import { useCall } from './use-call.ts'
import { useHostCommands } from './use-host-commands.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { Workspace } from './workspace.tsx'

type AppProps = Readonly<{ client: Client; queries: QueryClient }>

/** The whole window. */
export function App({ client, queries }: AppProps) {
  useEffect(() => followChanges(client, queries), [client, queries])
  const desk = useSettingsDesk(client)
  return (
    <ClientProvider client={client}>
      <QueryClientProvider client={queries}>
        <SettingsContext value={desk}>
          <IconSprite />
          <ConnectionBanner />
          <ErrorBoundary>
            <Window />
          </ErrorBoundary>
          <NoticeList />
        </SettingsContext>
      </QueryClientProvider>
    </ClientProvider>
  )
}

function Window() {
  const [settings] = useSettings()
  const known = useSettingsKnown()
  const [settingsShown, setSettingsShown] = useState(false)
  const current = useCall('notebook.current', {})
  const held = useSyncExternalStore(welcomeHold.subscribe, welcomeHold.current)
  useTheme(settings.theme)
  useKeptFocus()
  useHostCommands()
  useTextSize(settings.textSize)
  const language = useLanguage(settings.language ?? '')
  const name = current.status === 'ready' ? current.value.notebook?.name : undefined
  useEffect(() => {
    document.title = name ? `${name} – Second Source` : 'Second Source'
  }, [name])
  if (current.status === 'loading' || !known || language === null) return null
  if (current.status === 'failed') return <Failure error={current.error} onRetry={current.retry} />
  const { notebook } = current.value
  const showSettings = () => setSettingsShown(true)
  return (
    <>
      {notebook && !held ? (
        <Workspace key={`${notebook.id} ${language}`} notebook={notebook} onSettings={showSettings} />
      ) : (
        <WelcomePlace key={language} onSettings={showSettings} />
      )}
      {/* Not drawn anew with another language: it is chosen here, and the keyboard stays where it is. */}
      <SettingsDialog open={settingsShown} onClose={() => setSettingsShown(false)} />
    </>
  )
}
