/** Where the capture worker's module is. The one place to change when main is bundled for packaging. */
export const captureWorkerUrl = (): URL => new URL('./capture-worker.ts', import.meta.url)
