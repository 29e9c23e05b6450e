import type { Settings, SettingsChanges } from '../../../shared/domain/notebook.ts'
import { useCall } from '../../app/use-call.ts'
import { Select } from '../../ui/select.tsx'
import { words } from './words.ts'

type DesktopPreferencesProps = Readonly<{
  settings: Settings
  change: (changes: SettingsChanges) => void
}>

/** Minutes until an encrypted notebook closes; 0 is never. */
const lockChoices = [5, 15, 60, 0]

/** What only the desktop app can do; elsewhere nothing. */
export function DesktopPreferences({ settings, change }: DesktopPreferencesProps) {
  const host = useCall('host.info', {})
  if (host.status !== 'ready' || host.value.host !== 'electron') return null
  return (
    <>
      <div className="fld">
        <span className="label">{words.lockAfter}</span>
        <Select
          label={words.lockAfter}
          value={String(settings.lockAfterMinutes ?? 15)}
          choices={lockChoices.map(minutes => ({
            value: String(minutes),
            label: minutes === 0 ? words.lockChoices.never : words.lockChoices.minutes({ minutes }),
          }))}
          onChange={minutes => change({ lockAfterMinutes: Number(minutes) })}
        />
        <p className="hint">{words.lockHint}</p>
      </div>
      <div className="fld">
        <div className="choices">
          <label>
            <input
              type="checkbox"
              checked={settings.quickClip ?? false}
              onChange={event => change({ quickClip: event.target.checked })}
            />{' '}
            {words.quickClip}
          </label>
        </div>
        <p className="hint">{words.quickClipHint}</p>
      </div>
    </>
  )
}
