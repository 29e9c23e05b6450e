import { type FormEvent, useState } from 'react'
import { type Source, type SourceKind, sourceKinds } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { splitTags } from '../../../quoting/quote-entry.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { common } from '../../../ui/words.ts'
import { checkTitle } from '../adding/pasted.ts'
import { words } from '../words.ts'
import { useUpdateSource } from './use-update-source.ts'

const texts = words.inspecting

type OriginFormProps = Readonly<{ source: Source; onDone: () => void }>

/** What was said of the source, corrected by hand. The snapshots keep what was captured. */
export function OriginForm({ source, onDone }: OriginFormProps) {
  const update = useUpdateSource()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [kind, setKind] = useState<SourceKind>(source.kind)
  const [title, setTitle] = useState(source.title)
  const [byline, setByline] = useState(source.byline.join('; '))
  const [publisher, setPublisher] = useState(source.publisher ?? '')
  const [publishedAt, setPublishedAt] = useState(source.publishedAt ?? '')
  const [url, setUrl] = useState(source.url ?? '')
  const [language, setLanguage] = useState(source.language ?? '')
  const [tags, setTags] = useState(source.tags.join(', '))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return setFailure(texts.needsTitle)
    setFailure(null)
    setBusy(true)
    try {
      checkTitle(title.trim())
      await update(source, {
        kind,
        title: title.trim(),
        byline: byline
          .split(';')
          .map(name => name.trim())
          .filter(name => name !== ''),
        publisher: publisher.trim() || null,
        publishedAt: publishedAt.trim() || null,
        url: url.trim() || null,
        language: language.trim() || null,
        tags: splitTags(tags),
      })
      onDone()
    } catch (error) {
      setFailure(sentenceFor(error))
      setBusy(false)
    }
  }
  const field = (label: string, value: string, set: (value: string) => void, hint?: string) => (
    <TextField label={label} hint={hint} value={value} onChange={event => set(event.target.value)} />
  )
  return (
    <form onSubmit={submit} noValidate>
      <div className="body form two">
        <div className="all">{field(texts.title, title, setTitle)}</div>
        <div className="fld">
          <span className="label">{texts.kind}</span>
          <Select
            label={texts.kind}
            value={kind}
            choices={sourceKinds.map(value => ({ value, label: words.kinds[value] }))}
            onChange={setKind}
          />
        </div>
        {field(texts.language, language, setLanguage, texts.languageHint)}
        {field(texts.authors, byline, setByline, texts.authorsHint)}
        {field(texts.publisher, publisher, setPublisher)}
        {field(texts.published, publishedAt, setPublishedAt, texts.publishedHint)}
        {field(texts.tags, tags, setTags, texts.tagsHint)}
        <div className="all">{field(texts.address, url, setUrl)}</div>
        {failure && (
          <p className="wrong all" role="alert">
            {failure}
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {common.save}
        </Button>
      </Actions>
    </form>
  )
}
