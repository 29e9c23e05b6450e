import { app } from 'electron'
import type { HostCommand } from '../../shared/domain/host-command.ts'
import {
  LINK_SCHEME,
  type OpenTarget,
  targetOfLink,
  targetOfPath,
  targetsOfArguments,
} from './decisions/open-targets.ts'

type Ports = {
  /** Folders of the notebooks that were opened on this computer. */
  readonly known: () => readonly string[]
  readonly tell: (command: HostCommand) => void
  /** A second start brings the window to the front, whatever it asks for. */
  readonly focus: () => void
}

/**
 * Hears what the system asks to open: the command line of this start and of later ones, double-clicks and links. macOS
 * may ask before the app is ready, so that this listens from the beginning; what it hears waits for `begin`.
 */
export function hearOpenings() {
  let ports: Ports | undefined
  const waiting: ((ports: Ports) => OpenTarget[])[] = []
  const hear = (targets: (ports: Ports) => OpenTarget[]): void => {
    if (!ports) waiting.push(targets)
    else for (const target of targets(ports)) ports.tell(commandFor(target))
  }
  const ofArguments = (argv: readonly string[], cwd: string) => (to: Ports) =>
    targetsOfArguments(argv, { platform: process.platform, cwd, packaged: app.isPackaged, known: to.known() })

  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    hear(() => [targetOfPath(path, { platform: process.platform, cwd: '/' })])
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    hear(to => [targetOfLink(link, { known: to.known() })])
  })
  app.on('second-instance', (_event, argv, cwd) => {
    ports?.focus()
    hear(ofArguments(argv, cwd))
  })
  hear(ofArguments(process.argv, process.cwd()))
  return {
    begin(to: Ports): void {
      ports = to
      for (const targets of waiting.splice(0)) hear(targets)
    },
  }
}

const commandFor = (target: OpenTarget): HostCommand =>
  target.kind === 'notebook'
    ? { act: 'open-notebook', path: target.path }
    : { act: 'say', sentence: target.sentence, failed: true }
