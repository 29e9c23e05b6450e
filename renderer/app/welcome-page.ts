/** Which of its pages Welcome shows. */
export type WelcomePage =
  | { readonly show: 'home' }
  | { readonly show: 'new' }
  | { readonly show: 'open'; readonly path: string; readonly locked: boolean }

/** A page of Welcome that the host asks for: it is shown as soon as Welcome stands. */
export const welcomeWish = (() => {
  let wished: WelcomePage | null = null
  const listeners = new Set<() => void>()
  return {
    set(page: WelcomePage) {
      wished = page
      for (const listener of listeners) listener()
    },
    /** Gives the page once. */
    take(): WelcomePage | null {
      const page = wished
      wished = null
      return page
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
})()
