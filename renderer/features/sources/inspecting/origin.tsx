import { useState } from 'react'
import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useAct } from '../../../app/use-call.ts'
import { IconButton } from '../../../ui/button.tsx'
import { copyText } from '../../../ui/copy-text.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { download } from '../../../ui/files.ts'
import { formatBytes, formatLanguage, formatPublished } from '../../../ui/format.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { common } from '../../../ui/words.ts'
import { words } from '../words.ts'
import { OriginForm } from './origin-form.tsx'

const texts = words.inspecting

type OriginProps = Readonly<{ source: Source; snapshot: Snapshot }>

/** Where the source came from: what was said of it, and the original that was kept. */
export function Origin({ source, snapshot }: OriginProps) {
  const [editing, setEditing] = useState(false)
  const { original } = snapshot
  return (
    <section className="sec" aria-labelledby="origin">
      <h3 id="origin">
        {texts.origin}
        <button type="button" className="link" onClick={() => setEditing(true)}>
          {common.edit}
        </button>
      </h3>
      <dl className="kv">
        <Fact name={texts.kind} value={words.kinds[source.kind]} />
        {source.url && <Address url={source.url} />}
        <Fact name={texts.author} value={source.byline.join(words.comma)} />
        <Fact name={texts.publisher} value={source.publisher} />
        <Fact name={texts.published} value={source.publishedAt && formatPublished(source.publishedAt)} />
        <Fact name={texts.changed} value={source.modifiedAt && formatPublished(source.modifiedAt)} />
        <Fact name={texts.language} value={source.language && formatLanguage(source.language)} />
        <Fact name={texts.came} value={snapshot.how && texts.ways[snapshot.how]} />
        <Fact
          name={texts.original}
          value={texts.originalValue({
            name: original.fileName ?? original.mediaType,
            size: formatBytes(original.bytes),
          })}
        />
        <TakeOut snapshot={snapshot} />
        {original.encoding !== 'binary' && <Fact name={texts.encoding} value={original.encoding} />}
        <Digest sha256={original.sha256} />
        <Fact name={texts.tags} value={source.tags.join(words.comma)} />
      </dl>
      <Dialog title={texts.origin} open={editing} onClose={() => setEditing(false)} wide>
        <OriginForm source={source} onDone={() => setEditing(false)} />
      </Dialog>
    </section>
  )
}

/** Saves the original as it was captured; that is recorded in the journal. */
function TakeOut({ snapshot }: Readonly<{ snapshot: Snapshot }>) {
  const { run, busy } = useAct('sources.original')
  const save = () =>
    run({ snapshotId: snapshot.id }).then(
      ({ fileName, mediaType, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), byte => byte.charCodeAt(0))
        download(fileName, new Blob([bytes], { type: mediaType }))
        say(texts.originalSaved({ name: fileName }))
      },
      (error: unknown) => sayFailed(sentenceFor(error)),
    )
  return (
    <dd className="under">
      <button type="button" className="link" disabled={busy} onClick={() => void save()}>
        {texts.saveOriginal}
      </button>
    </dd>
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
      <dt>{texts.address}</dt>
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
  const copy = () => void copyText(sha256, texts.digestCopied, texts.noClipboard)
  return (
    <>
      <dt>SHA-256</dt>
      <dd className="digest" title={sha256}>
        <span className="mono">{`${sha256.slice(0, 8)} … ${sha256.slice(-8)}`}</span>
        <IconButton icon="copy" label={texts.copyDigest} onClick={copy} />
      </dd>
    </>
  )
}
