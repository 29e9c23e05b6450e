/** Shown to the person and written into exports. The same as package.json's, which a test holds it to. */
export const VERSION = '0.1.0'
