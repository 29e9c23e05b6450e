/**
 * What Electron's preload puts on the page as `window.secondSource`: the wire, and nothing that could do more.
 * Both directions carry the same JSON strings that the browser host carries over HTTP.
 */
export interface Bridge {
  /** `wire` is a request as JSON; the answer is a reply as JSON. */
  request(wire: string): Promise<string>
  /** `listener` gets each event as JSON. Returns the function that unsubscribes. */
  subscribe(listener: (wire: string) => void): () => void
}
