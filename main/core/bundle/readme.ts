import type { Edition } from '../../../shared/domain/bundle.ts'
import { editionWords } from './pages/words.ts'

/** What a bundle is and how it is checked, for someone who has nothing but stock tools. */
export function readmeText(edition: Edition, version: string): string {
  const { name, about } = editionWords[edition]
  const journal = edition === 'reader' ? '' : JOURNAL
  const full = edition === 'full' ? FULL : ''
  const files = edition === 'reader' ? READER_FILES : FILES
  return `Review bundle of Second Source ${version}. ${name}.
${about}

Open index.html in any browser. It needs no network and runs no script.

${files}
TO CHECK THAT NO FILE WAS CHANGED
Unpack the bundle and run in its folder

    sha256sum -c SHA256SUMS          (on a Mac: shasum -a 256 -c SHA256SUMS)

Every line must end in OK. This shows that the files are those of the manifest; whoever could replace the
manifest as well is only found out by its own hash, noted elsewhere or told by the sender.
${journal}${full}`
}

const READER_FILES = `  index.html    the story, and what of its sources may be shown
  SHA256SUMS    the hash of every other file
`

const FILES = `  index.html      the draft line by line: verdicts, questions, evidence
  draft.html      the draft as it reads (not in the confidential edition)
  sources/        the text of each source, passages marked
  originals/      the files as they were captured, named by their SHA-256. What a browser would run
                  ends in .txt, so that opening it shows its words
  review.json     the same for machines
  journal.jsonl   the notebook's chain of what was done
  SHA256SUMS      the hash of every other file
`

const JOURNAL = `
TO CHECK THE JOURNAL
Each line of journal.jsonl holds the sequence, the hash and the body of one entry. The hash is the SHA-256 of the
body's UTF-8 bytes, and the body holds the hash of the entry before ("previous"; 64 zeros in the first). An entry
whose body is null keeps it to itself: its hash still links those around it. With Python:

    import hashlib, json
    previous = "0" * 64
    for line in open("journal.jsonl", encoding="utf-8"):
        entry = json.loads(line)
        if entry["body"] is not None:
            assert hashlib.sha256(entry["body"].encode()).hexdigest() == entry["hash"]
            assert json.loads(entry["body"])["previous"] == previous
        previous = entry["hash"]
    print("whole, ends in", previous)
`

const FULL = `
TO WORK ON IT
Second Source brings it into another notebook: in Review, "Bring in a bundle", or "second-source bundle import FILE
NOTEBOOK". Words that were said off the record are in no edition; they are blotted out where they stand in a source,
and the original is left out.
`
