import { protocol } from 'electron'
import type { Site } from '../core/web/site.ts'
import { appAnswer } from './app-answer.ts'
import { APP_SCHEME } from './decisions/addresses.ts'

/** Must run before the app is ready: a standard, secure scheme has an origin and obeys the content policy. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }])
}

export function serveApp(site: Site): void {
  protocol.handle(APP_SCHEME, request => appAnswer(site, request))
}
