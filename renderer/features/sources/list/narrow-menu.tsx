import { useRef, useState } from 'react'
import { Button as AriaButton, Dialog, Popover } from 'react-aria-components'
import { type SourceKind, sourceKinds } from '../../../../shared/domain/source.ts'
import { type SourceListing, sourceDates } from '../../../../shared/domain/source-list.ts'
import { useCall } from '../../../app/use-call.ts'
import { Facet } from '../../../ui/facet.tsx'
import { formatLanguage } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Select } from '../../../ui/select.tsx'
import { Failure, Waiting } from '../../../ui/states.tsx'
import { words } from '../words.ts'

const texts = words.list

type NarrowMenuProps = Readonly<{
  listing: SourceListing
  onChange: (changes: Partial<SourceListing>) => void
}>

/** The button that opens what the list can be narrowed by, each value with how many sources it would leave. */
export function NarrowMenu({ listing, onChange }: NarrowMenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <AriaButton
        ref={button}
        className="drop"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        <Icon name="filter" size="small" />
        {texts.narrow}
        <Icon name="chevron-down" size="small" />
      </AriaButton>
      <Popover
        className="pop narrow-pop"
        triggerRef={button}
        isOpen={open}
        onOpenChange={setOpen}
        placement="bottom start"
      >
        <Dialog className="dialog" aria-label={texts.narrowTitle}>
          <Narrowings listing={listing} onChange={onChange} />
        </Dialog>
      </Popover>
    </>
  )
}

function Narrowings({ listing, onChange }: NarrowMenuProps) {
  const loaded = useCall('sources.list', { ...listing, facets: true, limit: 1 }, { keep: true })
  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  if (loaded.status === 'loading' || !loaded.value.facets) return <Waiting what={texts.counting} />
  const { facets } = loaded.value
  const isKind = (key: string | null): key is SourceKind => sourceKinds.some(kind => kind === key)
  return (
    <div className="scroll narrowings">
      <Facet
        legend={texts.facets.kind}
        values={facets.kind
          .filter(({ key, count }) => count > 0 || key === listing.kinds[0])
          .map(({ key, count }) => ({ key, count, label: isKind(key) ? words.kinds[key] : key }))}
        chosen={listing.kinds[0] ?? null}
        onChoose={key => onChange({ kinds: isKind(key) ? [key] : [] })}
      />
      <DateFields listing={listing} onChange={onChange} />
      <Facet
        legend={texts.facets.publisher}
        values={facets.publisher.map(value => ({ ...value, label: value.label || texts.without.publisher }))}
        chosen={listing.publisher}
        onChoose={publisher => onChange({ publisher })}
      />
      <Facet
        legend={texts.facets.language}
        values={facets.language.map(({ key, count }) => ({
          key,
          count,
          label: key ? formatLanguage(key) : texts.without.language,
        }))}
        chosen={listing.language}
        onChoose={language => onChange({ language })}
      />
      <Facet
        legend={texts.facets.tag}
        values={facets.tag.map(value => ({ ...value, label: value.label || texts.without.tag }))}
        chosen={listing.tag}
        onChoose={tag => onChange({ tag })}
      />
      {(facets.person.length > 0 || listing.person !== null) && (
        <Facet
          legend={texts.facets.person}
          values={facets.person}
          chosen={listing.person}
          onChoose={person => onChange({ person })}
        />
      )}
      <Facet
        legend={texts.facets.quotes}
        values={facets.quoted.map(({ key, count }) => ({
          key,
          count,
          label: texts.quoted[key === 'yes' ? 'yes' : 'no'],
        }))}
        chosen={listing.quoted === null ? null : listing.quoted ? 'yes' : 'no'}
        onChoose={key => onChange({ quoted: key === null ? null : key === 'yes' })}
      />
    </div>
  )
}

function DateFields({ listing, onChange }: NarrowMenuProps) {
  const field = (name: 'from' | 'to', label: string) => (
    <label className="day-field">
      {label}
      <input
        type="date"
        className="in"
        max="9999-12-31"
        value={listing[name] ?? ''}
        onChange={event => onChange({ [name]: event.target.value || null })}
      />
    </label>
  )
  return (
    <fieldset className="fac dates">
      <legend>{texts.date}</legend>
      <div className="day-fields">
        <Select
          label={texts.whichDate}
          value={listing.dateOf}
          choices={sourceDates.map(value => ({ value, label: texts.orders[value] }))}
          onChange={dateOf => onChange({ dateOf })}
        />
        {field('from', texts.from)}
        {field('to', texts.to)}
      </div>
    </fieldset>
  )
}
