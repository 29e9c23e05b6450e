// `npm test`: sets everything up, then runs every check.
import { continueOnNode24, setUpPackages } from './set-up.mjs'

setUpPackages()
continueOnNode24('test.ts')
