import { useState } from 'react'
import type { JournalAction } from '../../../shared/domain/notebook.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { formatCount } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import { JournalList } from './journal-list.tsx'
import { JournalHead, VerifySection } from './verify-section.tsx'
import { actLabels } from './words.ts'
import './activity.css'

const choices = [
  { value: 'all' as const, label: 'All acts' },
  ...(Object.keys(actLabels) as JournalAction[]).map(act => ({ value: act, label: actLabels[act] })),
]

/** Activity: the journal in words, and Verify. */
export function ActivityPlace() {
  const [act, setAct] = useState<JournalAction | 'all'>('all')
  const [read, setRead] = useState<Readonly<{ total: number; head: string | null }> | null>(null)
  return (
    <Panes>
      <MainPane label="Journal">
        <header className="bar">
          <h1>Activity</h1>
          {read && <span className="n">{formatCount(read.total)}</span>}
          <span className="grow" />
          <Select label="Acts shown" value={act} choices={choices} onChange={setAct} />
        </header>
        <JournalList key={act} act={act} onRead={setRead} />
      </MainPane>
      <SidePane id="activity.verify" label="Verify" widths={{ wide: 372, narrow: 300 }} at="end" as="aside">
        <header className="bar">
          <h2>Is it whole?</h2>
        </header>
        <div className="scroll">
          <VerifySection />
          <JournalHead head={read?.head ?? null} />
        </div>
      </SidePane>
    </Panes>
  )
}
