/** Whether the host can be heard, as the last request or the event stream found it. */
export function createConnection() {
  let connected = true
  const watchers = new Set<(connected: boolean) => void>()
  return {
    tell(now: boolean): void {
      if (now === connected) return
      connected = now
      for (const watcher of [...watchers]) watcher(now)
    },
    watch(listener: (connected: boolean) => void): () => void {
      watchers.add(listener)
      return () => {
        watchers.delete(listener)
      }
    },
  }
}
