import { type DragEvent, useRef } from 'react'
import type { Theme } from '../../shared/domain/notebook.ts'
import { DRAGGED } from '../quoting/dragged.ts'
import { chordForEar, chordWords } from '../ui/chord-words.ts'
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
  reviewRoute,
  searchRoute,
  sourcesRoute,
  toHash,
} from './route.ts'
import { words } from './words.ts'

/** The places there are, with the digit that leads there; the digits keep their gaps for the places to come. */
export const places: readonly Readonly<{
  place: Place
  icon: IconName
  digit: string
  route: Route
}>[] = [
  { place: 'sources', icon: 'sources', digit: '1', route: sourcesRoute() },
  { place: 'quotes', icon: 'quotes', digit: '2', route: quotesRoute() },
  { place: 'people', icon: 'people', digit: '3', route: peopleRoute() },
  { place: 'notes', icon: 'notes', digit: '4', route: notesRoute() },
  { place: 'drafts', icon: 'drafts', digit: '5', route: draftsRoute() },
  { place: 'review', icon: 'review', digit: '6', route: reviewRoute() },
  { place: 'search', icon: 'search', digit: '7', route: searchRoute() },
  { place: 'activity', icon: 'activity', digit: '9', route: activityRoute() },
]

const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const themeIcon = { system: 'auto', light: 'sun', dark: 'moon' } as const satisfies Record<Theme, IconName>

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
  const drafts = useOpenByDrag(() => onGo('drafts'))
  return (
    <nav className="rail" aria-label={words.places.label}>
      {places.map(({ place, icon, digit, route }) => (
        <a
          key={place}
          href={toHash(route)}
          aria-current={place === current ? 'page' : undefined}
          aria-keyshortcuts={chordForEar(`Mod+${digit}`)}
          title={words.withKey({ label: words.places[place], key: chordWords(`Mod+${digit}`) })}
          onClick={event => {
            event.preventDefault()
            onGo(place)
          }}
          {...(place === 'drafts' && drafts)}
        >
          <Icon name={icon} />
          <span>{words.places[place]}</span>
        </a>
      ))}
      <span className="grow" />
      <RailButton
        icon={themeIcon[theme]}
        label={words.colours[theme]}
        onClick={() => onTheme(nextTheme[theme])}
      />
      <RailButton icon="settings" label={words.settings} shortcut="Mod+," onClick={onSettings} />
      <RailButton icon="keyboard" label={words.keys} shortcut="?" onClick={onKeys} />
      <RailButton icon="leave" label={words.closeNotebook} onClick={onCloseNotebook} />
    </nav>
  )
}

/** How long a quote is held over Drafts until they open, in ms. */
const HELD = 500

/** A quote that is dragged here and held for a moment opens the place, so that it can be dropped in the text. */
function useOpenByDrag(open: () => void) {
  const timer = useRef(0)
  const stop = () => clearTimeout(timer.current)
  return {
    onDragEnter: (event: DragEvent) => {
      stop()
      if (event.dataTransfer.types.includes(DRAGGED)) timer.current = window.setTimeout(open, HELD)
    },
    // What is inside of the link is left and entered in one move: entering comes first.
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) stop()
    },
    onDrop: stop,
  }
}

type RailButtonProps = Readonly<{ icon: IconName; label: string; shortcut?: string; onClick: () => void }>

function RailButton({ icon, label, shortcut, onClick }: RailButtonProps) {
  return (
    <button
      type="button"
      title={shortcut ? words.withKey({ label, key: chordWords(shortcut) }) : label}
      aria-keyshortcuts={shortcut && chordForEar(shortcut)}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
