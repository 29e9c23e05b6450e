import { useState } from 'react'
import { textSizes, themes } from '../../../shared/domain/notebook.ts'
import { reviewRoles } from '../../../shared/domain/review.ts'
import { languages } from '../../../shared/messages/languages.ts'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { formatLanguage } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import { common } from '../../ui/words.ts'
import { DesktopPreferences } from './desktop-preferences.tsx'
import { words } from './words.ts'
import './settings.css'

/** Languages that spelling can be asked for: the first of the readers' languages, then by name. */
const spellingLanguages = ['en-GB', 'en-US', 'de', 'es', 'fr', 'it', 'kk', 'pt', 'ru', 'uk']

/** The person's preferences. Each is kept as soon as it is changed; there is nothing to save. */
export function SettingsDialog({ open, onClose }: Readonly<{ open: boolean; onClose: () => void }>) {
  return (
    <Dialog title={words.title} open={open} onClose={onClose}>
      <Preferences />
      <Actions>
        <Button look="primary" onClick={onClose}>
          {common.done}
        </Button>
      </Actions>
    </Dialog>
  )
}

function Preferences() {
  const [settings, change] = useSettings()
  return (
    <div className="body form settings">
      <p className="hint">{words.about}</p>
      <fieldset>
        <legend className="label">{words.theme}</legend>
        <div className="choices">
          {themes.map(theme => (
            <label key={theme}>
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => change({ theme })}
              />
              {words.themes[theme]}
            </label>
          ))}
        </div>
      </fieldset>
      <TextSize value={settings.textSize} onChange={textSize => change({ textSize })} />
      <div className="fld">
        <span className="label">{words.language}</span>
        <Select
          label={words.language}
          value={settings.language ?? ''}
          choices={[
            { value: '', label: words.asTheSystem },
            ...Object.entries(languages).map(([value, label]) => ({ value, label })),
          ]}
          onChange={language => change({ language })}
        />
        <p className="hint">{words.languageHint}</p>
      </div>
      <Initials kept={settings.initials} onChange={initials => change({ initials })} />
      <div className="fld">
        <span className="label">{words.role}</span>
        <Select
          label={words.role}
          value={settings.role}
          choices={reviewRoles.map(value => ({ value, label: common.roles[value] }))}
          onChange={role => change({ role })}
        />
        <p className="hint">{words.roleHint}</p>
      </div>
      <div className="fld">
        <span className="label">{words.spelling}</span>
        <Select
          label={words.spelling}
          value={settings.spelling}
          choices={spellingChoices(settings.spelling)}
          onChange={spelling => change({ spelling })}
        />
        <p className="hint">{words.spellingHint}</p>
      </div>
      <DesktopPreferences settings={settings} change={change} />
    </div>
  )
}

function TextSize({ value, onChange }: Readonly<{ value: number; onChange: (value: number) => void }>) {
  const { min, max, step } = textSizes
  return (
    <div className="fld">
      <label htmlFor="text-size">{words.textSize}</label>
      <div className="steps">
        <Button
          aria-label={words.smallerName}
          disabled={value <= min}
          onClick={() => onChange(Math.max(min, value - step))}
        >
          {words.smaller}
        </Button>
        <input
          id="text-size"
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={words.percent({ n: value })}
          onChange={event => onChange(Number(event.target.value))}
        />
        <Button
          aria-label={words.largerName}
          disabled={value >= max}
          onClick={() => onChange(Math.min(max, value + step))}
        >
          {words.larger}
        </Button>
        <output className="num" htmlFor="text-size">
          {words.percent({ n: value })}
        </output>
      </div>
    </div>
  )
}

/** Written here, kept when the field is left: half of one's initials are not one's initials. */
function Initials({ kept, onChange }: Readonly<{ kept: string; onChange: (initials: string) => void }>) {
  const [written, setWritten] = useState<string | null>(null)
  const keep = () => {
    if (written !== null && written.trim() !== kept) onChange(written.trim())
    setWritten(null)
  }
  return (
    <TextField
      label={words.initials}
      hint={words.initialsHint}
      value={written ?? kept}
      maxLength={8}
      autoComplete="off"
      spellCheck={false}
      onChange={event => setWritten(event.target.value)}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter' || event.key === 'Escape') keep()
      }}
    />
  )
}

/** A language that was chosen elsewhere stays among the choices. */
function spellingChoices(current: string) {
  const tags = new Set<string>(spellingLanguages)
  if (current !== '' && current !== 'none') tags.add(current)
  return [
    { value: '', label: words.asTheSystem },
    { value: 'none', label: words.noChecking },
    ...Array.from(tags, tag => ({ value: tag, label: formatLanguage(tag) })),
  ]
}
