import { openNotebook } from '../open.ts'

/** A process that opens the notebook named by its argument, says so, and keeps it open until it is ended. */
const [, , path = ''] = process.argv
await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
process.send?.('open')
setInterval(() => {}, 1000)
