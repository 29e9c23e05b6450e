import { isKept, type Piece, setAside } from './pieces.ts'
import { sameKey, weight, wordCount } from './shape.ts'

/** Longest caption that is told by its wording. */
const CAPTION_LENGTH = 420

/** Words that only captions and credits have, in front or at the end. */
const marks: readonly RegExp[] = [
  /^(photo|picture|image|image caption|foto|bild|imagen|immagine|fotograf|zdjęcie|фото|фотография|сурет|на фото|світлина|图|图片|图为|資料圖|写真|사진|الصورة|صورة|crédit photo|légende)\s*[:：/]/iu,
  /\((file( photo)?|archive( photo)?|pictured|photo|undated|архив(ное фото)?|фото|archivbild|archivfoto|symbolbild|photo d[’']archives?|archivo|資料写真|资料图(片)?)[^)]{0,60}\)\s*[.。]?$/iu,
  /\b(file photo|archive photo|photo by|photograph by|photo courtesy|courtesy of|picture: |photo: |foto: |bild: |фото: |сурет: |crédits? ?: )/iu,
  /[([](?:ap photo|photo|foto|фото|image|getty|reuters|afp|epa|dpa|tass|тасс|xinhua|新华社|共同社|時事|写真|撮影|摄|©)[^)\]]{0,80}[)\]]\s*[.。]?$/iu,
  /(?:^|[\s.])(?:©|\(c\))\s?\p{Lu}[^.]{1,60}$/u,
  /[。)）](?:（|\()?(?:[^。（(]{1,12})(?:摄|撮影|提供)[）)]?$/u,
]

/** Whether the wording says that it is a caption. Long paragraphs are never captions. */
const readsAsCaption = (line: string): boolean =>
  weight(line) <= CAPTION_LENGTH && wordCount(line) >= 2 && marks.some(mark => mark.test(line))

/**
 * Makes captions of the kept paragraphs that are: by their words, or repeated right after themselves (alternative
 * text and caption; the repetition is set aside).
 */
export function setCaptions(pieces: readonly Piece[]): void {
  const kept = pieces.filter(isKept)
  kept.forEach((piece, index) => {
    const next = kept[index + 1]
    if (piece.type !== 'paragraph' && piece.type !== 'caption') return
    if (piece.aside !== undefined) return
    if (next && isSameCaption(piece.text, next.text)) {
      piece.type = 'caption'
      setAside(next, 'the same caption again')
    } else if (piece.type === 'paragraph' && readsAsCaption(piece.text)) piece.type = 'caption'
  })
}

/** The same words twice; or the second being the first with a credit after it. */
function isSameCaption(one: string, other: string): boolean {
  if (other.length > one.length * 2 + 60 || weight(one) < 25 || weight(one) > CAPTION_LENGTH) return false
  if (wordCount(one) < 4) return false
  const a = sameKey(one)
  const b = sameKey(other)
  return a === b || (b.startsWith(a) && b.length - a.length <= 40 && a.length > 30)
}

/** What people in a picture are doing, and when: the present tense with a date. */
const scene =
  /^.{0,90}\b(protests?|speaks?|stands?|sits?|walks?|holds?|poses?|attends?|waves?|looks?|watch(es)?|waits?|carr(y|ies)|march(es)?|gathers?|arrives?|leaves?|passes|works?|takes? part|rall(y|ies)|demonstrates?|(is|are) (seen|pictured))\b.{0,120}\b(in|on)\b.{0,20}\b(\d{4}|(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b/u

/**
 * For text without mark-up: the paragraph right after the title is the first picture's caption when it shows a dated
 * scene, or introduces by full name someone whom the next paragraph introduces again.
 */
export function setFirstCaption(pieces: readonly Piece[]): void {
  const [first, second] = pieces.filter(isKept).filter(piece => piece.type !== 'heading')
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph' || weight(first.text) > 320) return
  if (introducesTwice(first.text, second.text) || scene.test(first.text)) first.type = 'caption'
}

/** Two paragraphs that open with the same full name: the first tells of a picture, the second begins the story. */
function introducesTwice(one: string, other: string): boolean {
  if (weight(one) > 320 || weight(one) >= weight(other) * 3) return false
  const name = /^(?:\p{Lu}[\p{L}\p{M}'’-]+ ){2,4}/u.exec(one)?.[0] ?? ''
  const names = name.trim().split(' ').slice(0, 2).join(' ')
  return names.includes(' ') && other.startsWith(`${names} `)
}
