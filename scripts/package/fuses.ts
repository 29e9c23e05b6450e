import { globSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** '0' and '1' in ASCII, as they stand in the program. */
const OFF = 0x30
const ON = 0x31

const wanted: readonly (readonly [string, FuseV1Options, number])[] = [
  ['runAsNode', FuseV1Options.RunAsNode, OFF],
  ['cookie encryption', FuseV1Options.EnableCookieEncryption, ON],
  ['NODE_OPTIONS', FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
  ['inspector arguments', FuseV1Options.EnableNodeCliInspectArguments, OFF],
  ['archive integrity', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
  ['only from the archive', FuseV1Options.OnlyLoadAppFromAsar, ON],
  ['privileges of file://', FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
]

/** Which fuses of the packaged program do not stand as electron-builder.yml says. `folder` holds the program. */
export async function fuseProblems(folder: string): Promise<string[]> {
  const program = globSync(['second-source', 'Second Source.exe', 'MacOS/Second Source'], { cwd: folder })[0]
  if (!program) return [`${folder} holds no program whose fuses could be read`]
  // On macOS the fuses stand in the framework; the package finds it from the program.
  const wire = await getCurrentFuseWire(join(folder, program))
  return wanted
    .filter(([, fuse, state]) => Number(wire[fuse]) !== state)
    .map(([name]) => `The fuse “${name}” is not set as it should be`)
}
