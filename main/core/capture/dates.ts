/** Month names by their beginnings, in the languages we know; the first that matches counts. */
const months: readonly RegExp[] = [
  /^(jan|янв|ene|gen|oca|sty|қаң|січ|يناير|كانون الثاني)/,
  /^(feb|fév|fev|фев|şub|lut|ақп|лют|فبراير|شباط)/,
  /^(mar(?!ts?i)|mär|maer|мар(?!т\p{L}{3})|наур|бер|مارس|آذار)/u,
  /^(apr|avr|abr|апр|nis|kwi|сәу|кві|أبريل|إبريل|نيسان)/,
  /^(may|mai|mag|мая|май|maj|мам|тра|مايو|أيار)/,
  /^(jun|juin|giu|июн|haz|cze|мау|чер|يونيو|حزيران)/,
  /^(jul|juil|lug|июл|tem|lip|шіл|лип|يوليو|تموز)/,
  /^(aug|août|aou|ago|авг|ağu|sie|там|сер|أغسطس|آب)/,
  /^(sep|set|сен|eyl|wrz|қыр|вер|سبتمبر|أيلول)/,
  /^(oct|okt|ott|out|окт|eki|paź|қаз|жов|أكتوبر|تشرين الأول)/,
  /^(nov|nob|ноя|kas|lis|қар|лис|نوفمبر|تشرين الثاني)/,
  /^(dec|dez|dic|déc|дек|ara|gru|жел|гру|ديسمبر|كانون الأول)/,
]
const pad = (value: number | string): string => String(value).padStart(2, '0')

function monthOf(word: string): number | null {
  const index = months.findIndex(month => month.test(word.toLowerCase().normalize('NFC')))
  return index < 0 ? null : index + 1
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1500 || year > 2200 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const dated = (year: string, month: number, day: string): string | null =>
  isDay(Number(year), month, Number(day)) ? `${year}-${pad(month)}-${pad(day)}` : null

/** Eastern Arabic and other decimal digits as 0 to 9, for reading numbers. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))

/**
 * A machine's date (`datetime`, JSON-LD, meta, HTTP) as ISO 8601, as exact as it was: nothing is added, and no time
 * zone is guessed. Null when it is no date.
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? ''
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\s*UTC|\s*GMT)?)?/i.exec(
      text,
    )
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso
    const date = dated(year, Number(month), day)
    if (!date || hour === undefined || Number(hour) > 23) return date
    const utc = /(UTC|GMT)$/i.test(text) ? 'Z' : ''
    return `${date}T${pad(hour)}:${minute}${second === undefined ? '' : `:${second}`}${isoZone(zone) || utc}`
  }
  if (/^\d{4}-\d{2}$/.test(text) || /^(1[5-9]|20)\d{2}$/.test(text)) return text
  return writtenDate(text)
}

function isoZone(zone: string | undefined): string {
  if (!zone) return ''
  if (/^z$/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3) || '00'}`
}

/**
 * The first date that a person wrote in a line ("3 марта 2024, 14:05", "March 3, 2024", "2024年3月3日"), ISO 8601
 * by the day, with the time when it follows. Dates of which day and month could be exchanged are read day first,
 * unless they carry a slash and could only be month first.
 */
export function writtenDate(line: string): string | null {
  const text = plainDigits(line)
  const date = dayOf(text)
  if (!date) return null
  const rest = text.slice(date.end, date.end + 40)
  const time = /^\D{0,12}?\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\b)?/i.exec(rest)
  const zone = /\b(GMT|UTC|Z)\b/.test(rest) ? 'Z' : (/[+-]\d{2}:?\d{2}\b/.exec(rest)?.[0] ?? '')
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) return date.day
  const hour = (Number(time[1]) % 12) + (/^p/i.test(time[4] ?? '') ? 12 : 0)
  return `${date.day}T${pad(time[4] ? hour : time[1]!)}:${time[2]}${zone === 'Z' ? 'Z' : isoZone(zone)}`
}

function dayOf(text: string): { day: string; end: number } | null {
  const tries: readonly (readonly [RegExp, (m: RegExpExecArray) => string | null])[] = [
    [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, m => dated(m[1]!, Number(m[2]), m[3]!)],
    [/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, m => dated(m[1]!, Number(m[2]), m[3]!)],
    [/(\d{4})\s*(?:жылғы|ж\.)\s*(\d{1,2})\s+(\p{L}{3,})/u, m => named(m[1]!, m[3]!, m[2]!)],
    [
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|d['’])?(\p{L}{3,}(?: (?:الأول|الثاني))?)\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u,
      m => named(m[3]!, m[2]!, m[1]!),
    ],
    [/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u, m => named(m[3]!, m[1]!, m[2]!)],
    [
      /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/,
      m => dated(m[4]!, Number(m[3]), m[1]!) ?? (m[2] === '/' ? dated(m[4]!, Number(m[1]), m[3]!) : null),
    ],
  ]
  for (const [pattern, read] of tries) {
    const match = pattern.exec(text)
    const day = match && read(match)
    if (match && day) return { day, end: match.index + match[0].length }
  }
  return null
}

function named(year: string, month: string, day: string): string | null {
  const number = monthOf(month)
  return number === null ? null : dated(year, number, day)
}

const dateWords =
  /\b(published|posted|updated|last|modified|on|at|by|date|am|pm|gmt|utc|et|est|edt|cet|cest|bst|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|veröffentlicht|aktualisiert|stand|am|um|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|publié|mis|à|jour|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publicado|actualizado|lunes|martes|miércoles|jueves|viernes|sábado|domingo|de|del|el|em|pubblicato|aggiornato|yayınlanma|güncelleme)\b/giu
const otherDateWords =
  /(опубликовано|обновлено|дата|публикации|года?|жариялан\p{L}*|жыл\p{L}*|оновлено|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|نشر|تحديث|آخر|في|发布|更新|时间|發佈|公開|配信|日時|最終|작성|수정|입력)/giu

/** Says when it was changed, not when it came out. */
const updateWords =
  /updated|modified|обновлен|жаңарт|оновлено|aktualisiert|mis à jour|modifié|actualizado|atualizado|aggiornato|güncelle|zaktualizowano|تحديث|更新|수정/i

/** A line that says when the article came out, or was changed, and nothing else. */
export function dateLine(line: string): { date: string; updated: boolean } | null {
  if (line.length > 90) return null
  const date = writtenDate(line)
  if (!date) return null
  const left = plainDigits(line)
    .replace(/[\p{L}]+/gu, word => (word.length > 2 && monthOf(word) ? '' : word))
    .replace(dateWords, '')
    .replace(otherDateWords, '')
    .replace(/[^\p{L}]/gu, '')
  return left.length > 8 ? null : { date, updated: updateWords.test(line) }
}
