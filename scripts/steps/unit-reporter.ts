import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

/** The line that scripts/test.ts reads the numbers from. */
export const COUNTS = '#counts '

/** Shows failures with their reasons, and at the end the numbers. What passes is quiet. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
      const { name, file, line, details } = event.data
      const cause = details.error.cause ?? details.error
      const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
      yield `FAILED ${relative(process.cwd(), file ?? '')}:${line ?? 0} ${name}\n${indent(reason)}\n`
    }
    if (event.type === 'test:stderr') yield event.data.message
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, skipped, todo } = event.data.counts
      yield `${COUNTS}${JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo })}\n`
    }
  }
}

const indent = (text: string): string => text.replace(/^/gm, '    ')
