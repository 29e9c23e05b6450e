import { useState } from 'react'
import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useAct } from '../../../app/use-call.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { formatBytes, formatLanguage, formatPublished } from '../../../ui/format.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { kinds } from '../list/kinds.ts'
import { OriginForm } from './origin-form.tsx'

type OriginProps = Readonly<{ source: Source; snapshot: Snapshot }>

/** Where the source came from: what was said of it, and the original that was kept. */
export function Origin({ source, snapshot }: OriginProps) {
  const [editing, setEditing] = useState(false)
  const { original } = snapshot
  return (
    <section className="sec" aria-labelledby="origin">
      <h3 id="origin">
        Where it came from
        <button type="button" className="link" onClick={() => setEditing(true)}>
          Edit
        </button>
      </h3>
      <dl className="kv">
        <Fact name="Kind" value={kinds[source.kind].label} />
        {source.url && <Address url={source.url} />}
        <Fact name="Author" value={source.byline.join(', ')} />
        <Fact name="Publisher" value={source.publisher} />
        <Fact name="Published" value={source.publishedAt && formatPublished(source.publishedAt)} />
        <Fact name="Changed" value={source.modifiedAt && formatPublished(source.modifiedAt)} />
        <Fact name="Language" value={source.language && formatLanguage(source.language)} />
        <Fact
          name="Original"
          value={[original.fileName ?? original.mediaType, formatBytes(original.bytes)].join(', ')}
        />
        <Fact name="Encoding" value={original.encoding} />
        <Digest sha256={original.sha256} />
        <Fact name="Tags" value={source.tags.join(', ')} />
      </dl>
      <Dialog title="Where it came from" open={editing} onClose={() => setEditing(false)} wide>
        <OriginForm source={source} onDone={() => setEditing(false)} />
      </Dialog>
    </section>
  )
}

function Fact({ name, value }: Readonly<{ name: string; value: string | null | undefined }>) {
  if (!value) return null
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </>
  )
}

/** Opens in the person's own browser, never here. Only http and https are addresses to open. */
function Address({ url }: Readonly<{ url: string }>) {
  const open = useAct('host.openExternal')
  const shown = url.replace(/^https?:\/\/(www\.)?/, '')
  const opens = /^https?:\/\//.test(url)
  return (
    <>
      <dt>Address</dt>
      <dd className="cut" title={url}>
        {opens ? (
          <button
            type="button"
            className="link cut"
            onClick={() => {
              open.run({ url }).catch(error => sayFailed(sentenceFor(error)))
            }}
          >
            {shown}
          </button>
        ) : (
          url
        )}
      </dd>
    </>
  )
}

/** The first and last digits, and the whole to copy. */
function Digest({ sha256 }: Readonly<{ sha256: string }>) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sha256)
      say('SHA-256 copied.')
    } catch {
      sayFailed('The SHA-256 could not be copied: this window may not write to the clipboard.')
    }
  }
  return (
    <>
      <dt>SHA-256</dt>
      <dd className="digest" title={sha256}>
        <span className="mono">{`${sha256.slice(0, 8)} … ${sha256.slice(-8)}`}</span>
        <IconButton icon="copy" label="Copy the SHA-256" onClick={copy} />
      </dd>
    </>
  )
}
