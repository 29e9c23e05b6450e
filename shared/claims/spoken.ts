import { insides } from './insides.ts'

/** Forms of verbs that say who spoke. A closed list: it only joins a short attribution to the quotation before it. */
const verbs = new Set(
  [
    'said says asked asks told tells added adds replied replies wrote writes explained explains argued insisted recalled called warned admitted claimed answered shouted whispered',
    'sagte sagt fragte fragt erklärte erklärt antwortete rief schrieb meinte betonte',
    'dit demande demanda répond répondit explique expliqua ajoute ajouta affirme écrit',
    'dijo dice preguntó pregunta respondió explicó añadió afirmó escribió disse diz perguntou respondeu ha detto dice ha chiesto',
    'сказал сказала говорит спросил спросила ответил ответила добавил добавила заявил заявила пояснил пояснила написал написала сказав сказала запитав запитала',
    'деді дейді сұрады айтты жауап берді dedi diyor sordu',
    'قال قالت سأل سألت أضاف أضافت أكد أكدت گفت افزود پرسید',
  ].flatMap(list => list.split(' ')),
)
/** An attribution that follows a quotation is short. */
const LONGEST = 7

/**
 * Whether a sentence after a closed quotation only says who spoke: "Pruitt asked." Where nothing is written between
 * words, a particle or a verb at the beginning tells.
 */
export function isAttribution(next: string): boolean {
  if (/^[とって、，]/u.test(next)) return true
  if (/^[\p{sc=Han}]{1,8}(?:说|說|表示|称|稱|道|问|問)[。，]?/u.test(next)) return true
  const sentence = /^[^.!?。؟]*/u.exec(next)?.[0] ?? ''
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? []
  return words.length > 1 && words.length <= LONGEST && words.slice(-3).some(word => verbs.has(word))
}

/**
 * Whether a sentence that is a quotation and nothing more goes on with the one before it: “We left,” she said. “Nobody
 * stopped us.” What has an attribution of its own does not.
 */
export function isMoreOfIt(before: string, next: string): boolean {
  const told = /[”"»“’›」』][,，]?\s*([^”"»“„«’›」』]*)$/u.exec(before)?.[1]
  if (told === undefined || !isAttribution(told.trim())) return false
  const [, end] = insides(next).find(([start]) => start === 0) ?? [0, 0]
  if (end === 0 || end === next.length) return false
  const rest = next.slice(end + 1)
  const isWhole = /[.!?…。]\s*$/u.test(next.slice(0, end)) || /^[.!?…。]/u.test(rest)
  return isWhole && /^[.!?…。]?(?:\s*$|\s+[\p{Lu}\p{Lo}\p{P}\d])/u.test(rest) && !isAttribution(rest.trim())
}
