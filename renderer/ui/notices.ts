/** A sentence for the person that is not an answer to a form: "Quote removed." */
export type Notice = Readonly<{
  id: number
  sentence: string
  tone: 'said' | 'failed'
  /** A button in the notice, which closes it: "Undo". */
  action?: NoticeAction | undefined
}>
export type NoticeAction = Readonly<{ label: string; run: () => void }>

type Listener = () => void

/** Notices of the moment. They go to the live region, and failed ones stay until they are closed. */
function createNotices() {
  let notices: readonly Notice[] = []
  let last = 0
  const listeners = new Set<Listener>()
  const set = (next: readonly Notice[]) => {
    notices = next
    for (const listener of listeners) listener()
  }
  return {
    current: () => notices,
    subscribe: (listener: Listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Answers the notice's id, for `drop`. At most three stand at once: the oldest goes. */
    add: (sentence: string, tone: Notice['tone'], action?: NoticeAction): number => {
      last += 1
      set([...notices, { id: last, sentence, tone, action }].slice(-3))
      return last
    },
    drop: (id: number) => set(notices.filter(notice => notice.id !== id)),
  }
}

export const notices = createNotices()
/** Says a sentence to the ear and shows it for a few seconds. */
export const say = (sentence: string, action?: NoticeAction): number => notices.add(sentence, 'said', action)
/** Shows a sentence that stays until it is closed. */
export const sayFailed = (sentence: string): number => notices.add(sentence, 'failed')
