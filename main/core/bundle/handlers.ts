import type { bundleMethods } from '../../../shared/contract/bundle.ts'
import type { Handlers } from '../../../shared/contract.ts'
import type { CurrentSession, Session } from '../session.ts'
import { bringIn } from './bring-in.ts'
import { bundleFiles } from './files.ts'
import { createJobs } from './jobs.ts'
import { merge } from './merge.ts'

/** Review bundles, out of the open notebook and into it. */
export function createBundleHandlers(
  current: CurrentSession,
  now: () => number,
): Pick<Handlers, keyof typeof bundleMethods> {
  // A notebook's jobs end with it.
  const bySession = new WeakMap<Session, ReturnType<typeof createJobs>>()
  const jobsOf = (session: Session) => {
    const jobs = bySession.get(session) ?? createJobs()
    bySession.set(session, jobs)
    return jobs
  }
  return {
    'bundles.plan': async ({ draftId, edition }) =>
      (await bundleFiles(current(), draftId, edition, now())).plan,
    'bundles.begin': async ({ draftId, edition }) => {
      const session = current()
      const files = await bundleFiles(session, draftId, edition, now())
      return { ...files.plan, job: jobsOf(session).begin(draftId, files) }
    },
    'bundles.next': async ({ job }) => {
      const session = current()
      const jobs = jobsOf(session)
      const { draftId, draftRevision, next } = jobs.outgoing(job)
      const { bytes, packed, end } = await next()
      if (end) {
        const { journal, transact } = session.notebook
        const digest = end.sha256
        transact(() =>
          journal.append({
            action: 'exported',
            kind: 'draft',
            recordId: draftId,
            revision: draftRevision,
            digest,
          }),
        )
        jobs.stop(job)
      }
      return { base64: Buffer.from(bytes).toString('base64'), packed, end }
    },
    'bundles.put': ({ job, base64 }) => ({ job: jobsOf(current()).put(job, Buffer.from(base64, 'base64')) }),
    'bundles.look': ({ job }) => {
      const session = current()
      const { report, file } = jobsOf(session).check(job)
      const here = !file
        ? 'nothing'
        : session.notebook.records.exists(file.records.draft.id)
          ? 'merge'
          : 'bring-in'
      return { ...report, here }
    },
    'bundles.bringIn': async ({ job }) => {
      const session = current()
      const jobs = jobsOf(session)
      const brought = await bringIn(session, jobs.check(job))
      jobs.stop(job)
      return brought
    },
    'bundles.merge': ({ job }) => {
      const session = current()
      const jobs = jobsOf(session)
      const merged = merge(session, jobs.check(job))
      jobs.stop(job)
      return merged
    },
    'bundles.stop': ({ job }) => {
      jobsOf(current()).stop(job)
      return { done: true }
    },
  }
}
