import { build } from './steps/build.ts'
import { tell } from './steps/run.ts'

/** `npm run build`: the interface and Electron's part, into `dist/`. */
for (const part of ['renderer', 'electron'] as const) {
  const { code, output } = await build(part)
  if (code !== 0) {
    tell(output)
    process.exit(1)
  }
}
