import { cleanLine } from '../normalise.ts'
import type { Piece } from '../pieces.ts'
import { decoded, encodingOfCharset, encodingOfPage } from './fonts.ts'
import { type Place, placeOf, signOf } from './places.ts'
import { rtfTokens } from './tokens.ts'

/** Deepest nesting of groups that a program writes. */
const DEEPEST = 500

type Group = {
  place: Place
  encoding: string
  /** Characters that stand after `\u` for readers without Unicode. */
  fallback: number
  unseen: 'deleted' | 'hidden' | null
}
type Said = Extract<Place, 'text' | 'note' | 'comment' | 'box' | 'running head'>
const isSaid = (place: Place): place is Said => /^(text|note|comment|box|running head)$/.test(place)
type Paragraph = { style: number; outline: number | null; listed: boolean; inTable: boolean }

export type RtfBody = { readonly pieces: Piece[]; readonly title: string; readonly author: string }

/** The text of an RTF file with what it says of itself; null where groups nest too deep. */
export function readRtfBody(source: string): RtfBody | null {
  const reading = new Reading()
  for (const token of rtfTokens(source)) {
    if (token.is === 'open') {
      if (!reading.open()) return null
    } else if (token.is === 'close') reading.close()
    else if (token.is === 'word') reading.word(token.word, token.param)
    else reading.bytes(token.bytes)
  }
  return reading.finish()
}

/** What is known at one place of the file. Groups inherit from the one around them; paragraphs stand beside groups. */
class Reading {
  private groups: Group[] = [{ place: 'text', encoding: 'windows-1252', fallback: 1, unseen: null }]
  private paragraph: Paragraph = { style: 0, outline: null, listed: false, inTable: false }
  private readonly pieces: Piece[] = []
  private readonly notes: Piece[] = []
  private readonly asides: Piece[] = []
  private readonly about = { title: '', author: '' }
  private readonly fonts = new Map<number, string | null>()
  private readonly styles = new Map<number, string>()
  private documentEncoding = 'windows-1252'
  /** Bytes that wait for their neighbours: a letter may need two. */
  private waiting = ''
  private toSkip = 0
  private first = false
  private words: Record<Said, string> = { text: '', note: '', comment: '', box: '', 'running head': '' }
  private hiddenWords = ''
  private cells: string[] | null = null
  private fontAt = -1
  private styleAt = 0

  private get group(): Group {
    return this.groups.at(-1) as Group
  }

  open(): boolean {
    this.flushBytes()
    this.groups.push({ ...this.group })
    this.first = true
    return this.groups.length <= DEEPEST
  }

  close(): void {
    this.flushBytes()
    const ended = this.group.place
    if (this.groups.length > 1) this.groups.pop()
    this.first = false
    if (this.group.place === ended) return
    if (ended === 'note') this.endNote()
    else if (ended === 'box') this.endBox()
    else if (ended === 'comment' || ended === 'running head') this.endAside(ended)
  }

  word(word: string, param: number | null): void {
    if (word !== "'" && word !== 'u') this.flushBytes()
    const opens = this.first
    this.first = word === '*' && opens
    if (word === '*') {
      // What is unknown after it is for programs that know it.
      if (opens) this.group.place = 'nowhere'
      return
    }
    const place = opens ? placeOf(word) : undefined
    if (place) this.group.place = place
    if (word === 'listtext' || word === 'pntext') this.paragraph.listed = true
    this.sign(word, param)
  }

  private sign(word: string, param: number | null): void {
    const sign = signOf(word)
    if (sign !== undefined) this.say(sign)
    else this.order(word, param)
  }

  private order(word: string, param: number | null): void {
    const { group, paragraph } = this
    switch (word) {
      case 'u':
        this.flushBytes()
        this.say(String.fromCharCode(((param ?? 0) + 65_536) % 65_536), true)
        this.toSkip = group.fallback
        return
      case 'uc':
        group.fallback = Math.min(8, Math.max(0, param ?? 1))
        return
      case 'ansicpg':
        this.documentEncoding = encodingOfPage(param ?? 1252)
        for (const each of this.groups) each.encoding = this.documentEncoding
        return
      case 'mac':
        this.documentEncoding = 'macintosh'
        group.encoding = 'macintosh'
        return
      case 'f':
        this.fontAt = param ?? 0
        group.encoding = this.fonts.get(this.fontAt) ?? this.documentEncoding
        return
      case 'fcharset':
        if (group.place === 'fonts') this.fonts.set(this.fontAt, encodingOfCharset(param ?? 0))
        return
      case 'plain':
        group.encoding = this.documentEncoding
        group.unseen = null
        return
      case 'deleted':
        group.unseen = param === 0 ? null : 'deleted'
        return
      case 'v':
        group.unseen = param === 0 ? null : 'hidden'
        return
      case 's':
        if (group.place === 'styles') this.styleAt = param ?? 0
        else paragraph.style = param ?? 0
        return
      case 'outlinelevel':
        if (group.place !== 'styles') paragraph.outline = param ?? 0
        return
      case 'ls':
        paragraph.listed = true
        return
      case 'intbl':
        paragraph.inTable = true
        return
      case 'pard':
        if (group.place === 'text')
          this.paragraph = { style: 0, outline: null, listed: false, inTable: false }
        return
      case 'chftn':
        if (group.place === 'text') this.say(`[${this.notes.length + 1}]`)
        return
      case 'cell':
      case 'nestcell':
        this.endCell()
        return
      case 'row':
      case 'nestrow':
        this.endRow()
        return
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph()
        return
    }
  }

  bytes(bytes: string): void {
    this.first = false
    const skipped = Math.min(this.toSkip, bytes.length)
    this.toSkip -= skipped
    this.waiting += bytes.slice(skipped)
  }

  private flushBytes(): void {
    const bytes = this.waiting
    this.waiting = ''
    if (bytes !== '') this.say(decoded(bytes, this.group.encoding))
  }

  private say(words: string, exact = false): void {
    if (!exact) this.flushBytes()
    const { place, unseen } = this.group
    if (place === 'styles') this.nameStyle(words)
    else if (place === 'title' || place === 'author') this.about[place] += words
    else if (!isSaid(place)) return
    else if (unseen === 'hidden') this.hiddenWords += words
    else if (unseen === null) this.words[place] += words
  }

  private nameStyle(words: string): void {
    const name = ((this.styles.get(this.styleAt) ?? '') + words).slice(0, 200)
    if (!name.endsWith(';')) this.styles.set(this.styleAt, name)
    else {
      this.styles.set(this.styleAt, name.slice(0, -1).trim())
      this.styleAt = -1
    }
  }

  private endParagraph(): void {
    this.flushBytes()
    const { place } = this.group
    if (place !== 'text') {
      if (place === 'box') this.endBox()
      else if (isSaid(place)) this.words[place] += ' '
      return
    }
    if (this.paragraph.inTable) {
      this.words.text += ' '
      return
    }
    this.cells = null
    this.push(this.words.text)
  }

  private push(words: string): void {
    const text = cleanLine(words)
    this.words.text = ''
    if (text !== '') this.pieces.push({ ...this.typeOf(this.paragraph), text })
    const hidden = cleanLine(this.hiddenWords)
    this.hiddenWords = ''
    if (hidden !== '') this.pieces.push({ type: 'paragraph', text: hidden, aside: 'hidden' })
    this.paragraph.listed = false
  }

  private typeOf({ style, outline, listed }: Paragraph): Pick<Piece, 'type' | 'level'> {
    const name = (this.styles.get(style) ?? '').toLowerCase()
    const level = /^(?:heading|überschrift|titre|заголовок|título|titolo|nagłówek|başlık) (\d)$/u.exec(
      name,
    )?.[1]
    if (level) return { type: 'heading', level: Number(level) }
    if (name === 'title') return { type: 'heading', level: 1 }
    if (name === 'subtitle') return { type: 'heading', level: 2 }
    if (/^(quote|intense quote|quotations|block text)$/.test(name)) return { type: 'block-quote' }
    if (/^(caption|figure|illustration|drawing)$/.test(name)) return { type: 'caption' }
    if (outline !== null && outline < 6) return { type: 'heading', level: outline + 1 }
    return { type: listed ? 'list-item' : 'paragraph' }
  }

  private endCell(): void {
    this.flushBytes()
    if (this.group.place !== 'text') return
    this.cells ??= []
    this.cells.push(cleanLine(this.words.text))
    this.words.text = ''
  }

  private endRow(): void {
    const cells = this.cells ?? []
    this.cells = null
    const filled = cells.filter(cell => cell !== '')
    if (filled.length > 1) this.pieces.push({ type: 'table-row', text: cells.join(' | ') })
    else for (const text of filled) this.pieces.push({ type: 'paragraph', text })
  }

  private endNote(): void {
    const text = cleanLine(this.words.note)
    this.words.note = ''
    this.notes.push({ type: 'list-item', text: `[${this.notes.length + 1}] ${text}` })
  }

  /** A text box stands before the paragraph that holds it. */
  private endBox(): void {
    const text = cleanLine(this.words.box)
    this.words.box = ''
    if (text !== '') this.pieces.push({ type: 'paragraph', text })
  }

  private endAside(place: 'comment' | 'running head'): void {
    const text = cleanLine(this.words[place])
    this.words[place] = ''
    const known = this.asides.some(aside => aside.text === text)
    if (text !== '' && !known) this.asides.push({ type: 'paragraph', text, aside: place })
  }

  finish(): RtfBody {
    this.flushBytes()
    // A file that was cut short ends in the middle of its paragraph.
    if (this.cells) this.endRow()
    this.push(this.words.text)
    return { pieces: [...this.pieces, ...this.notes, ...this.asides], ...this.about }
  }
}
