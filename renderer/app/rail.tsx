import type { Theme } from '../../shared/domain/notebook.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-names.ts'
import {
  activityRoute,
  draftsRoute,
  notesRoute,
  type Place,
  peopleRoute,
  quotesRoute,
  type Route,
  searchRoute,
  sourcesRoute,
  toHash,
} from './route.ts'

/** The places there are, with the digit that leads there; the digits keep their gaps for the places to come. */
export const places: readonly Readonly<{
  place: Place
  label: string
  icon: IconName
  digit: string
  route: Route
}>[] = [
  { place: 'sources', label: 'Sources', icon: 'sources', digit: '1', route: sourcesRoute() },
  { place: 'quotes', label: 'Quotes', icon: 'quotes', digit: '2', route: quotesRoute() },
  { place: 'people', label: 'People', icon: 'people', digit: '3', route: peopleRoute() },
  { place: 'notes', label: 'Notes', icon: 'notes', digit: '4', route: notesRoute() },
  { place: 'drafts', label: 'Drafts', icon: 'drafts', digit: '5', route: draftsRoute() },
  { place: 'search', label: 'Search', icon: 'search', digit: '7', route: searchRoute() },
  { place: 'activity', label: 'Activity', icon: 'activity', digit: '9', route: activityRoute() },
]

const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const themeIcon = { system: 'auto', light: 'sun', dark: 'moon' } as const satisfies Record<Theme, IconName>
const themeWords: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }

type RailProps = Readonly<{
  current: Place
  theme: Theme
  onGo: (place: Place) => void
  onTheme: (theme: Theme) => void
  onKeys: () => void
  onSettings: () => void
  onCloseNotebook: () => void
}>

/** The narrow rail on the left: it picks the place. */
export function Rail({ current, theme, onGo, onTheme, onKeys, onSettings, onCloseNotebook }: RailProps) {
  return (
    <nav className="rail" aria-label="Places">
      {places.map(({ place, label, icon, digit, route }) => (
        <a
          key={place}
          href={toHash(route)}
          aria-current={place === current ? 'page' : undefined}
          aria-keyshortcuts={`Control+${digit}`}
          title={`${label}  Ctrl+${digit}`}
          onClick={event => {
            event.preventDefault()
            onGo(place)
          }}
        >
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
      <span className="grow" />
      <RailButton
        icon={themeIcon[theme]}
        label={`Colours: ${themeWords[theme]}`}
        onClick={() => onTheme(nextTheme[theme])}
      />
      <RailButton icon="settings" label="Settings" shortcut="Ctrl+," onClick={onSettings} />
      <RailButton icon="keyboard" label="Keys" shortcut="?" onClick={onKeys} />
      <RailButton icon="leave" label="Close the notebook" onClick={onCloseNotebook} />
    </nav>
  )
}

type RailButtonProps = Readonly<{ icon: IconName; label: string; shortcut?: string; onClick: () => void }>

function RailButton({ icon, label, shortcut, onClick }: RailButtonProps) {
  return (
    <button
      type="button"
      title={shortcut ? `${label}  ${shortcut}` : label}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
