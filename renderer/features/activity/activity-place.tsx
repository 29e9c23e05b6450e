import { useState } from 'react'
import { type JournalAction, journalActions } from '../../../shared/domain/notebook.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { formatCount } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import { JournalList } from './journal-list.tsx'
import { JournalHead, VerifySection } from './verify-section.tsx'
import { words } from './words.ts'
import './activity.css'

/** Activity: the journal in words, and Verify. */
export function ActivityPlace() {
  const [act, setAct] = useState<JournalAction | 'all'>('all')
  const [read, setRead] = useState<Readonly<{ total: number; head: string | null }> | null>(null)
  const choices = [
    { value: 'all' as const, label: words.all },
    ...journalActions.map(value => ({ value, label: words.acts[value] })),
  ]
  return (
    <Panes>
      <MainPane label={words.journal}>
        <header className="bar">
          <h1>{words.title}</h1>
          {read && <span className="n">{formatCount(read.total)}</span>}
          <span className="grow" />
          <Select label={words.shown} value={act} choices={choices} onChange={setAct} />
        </header>
        <JournalList key={act} act={act} onRead={setRead} />
      </MainPane>
      <SidePane
        id="activity.verify"
        label={words.verify.pane}
        widths={{ wide: 372, narrow: 300 }}
        at="end"
        as="aside"
      >
        <header className="bar">
          <h2>{words.verify.question}</h2>
        </header>
        <div className="scroll">
          <VerifySection />
          <JournalHead head={read?.head ?? null} />
        </div>
      </SidePane>
    </Panes>
  )
}
