// `npm start`: sets everything up, then opens the app.
import { continueOnNode24, setUpPackages } from './set-up.mjs'

setUpPackages()
continueOnNode24('start.ts')
