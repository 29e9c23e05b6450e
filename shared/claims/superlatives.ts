import { type Token, tokens } from '../text/tokens.ts'

/**
 * What claims that nothing goes beyond: firsts, onlys, mosts, nevers. By language, in lower case, parted by spaces; `_`
 * stands for the space inside an entry, `*` at its end for every ending.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'first last only sole never ever always nobody none nothing everyone everybody unprecedented unique record most least best worst biggest largest smallest highest lowest longest shortest oldest newest youngest richest poorest deadliest earliest latest greatest fastest strongest no_one for_the_first_time the_only all_time',
  de: 'erste ersten erster erstes letzte letzten einzige einzigen einziger einziges einzig nie niemals immer niemand nichts alle beispiellos* einmalig* rekord* größte* höchste* niedrigste* kleinste* älteste* jüngste* längste* schnellste* beste* schlimmste* schlechteste* meisten am_meisten zum_ersten_mal',
  fr: 'premier première premiers premières dernier dernière seul seule seuls seules unique jamais toujours personne aucun aucune record inédit* meilleur* pire pires le_plus la_plus les_plus le_moins la_moins les_moins pour_la_première_fois',
  es: 'primer primera primero primeros primeras último última único única únicos únicas nunca jamás siempre nadie nada ninguno ninguna récord inédit* mejor peor máximo mínimo el_más la_más los_más las_más el_mayor la_mayor el_menor por_primera_vez sin_precedentes',
  it: 'primo prima primi prime ultimo ultima unico unica unici uniche mai sempre nessuno nulla record inedit* migliore peggiore massimo minimo il_più la_più i_più le_più per_la_prima_volta senza_precedenti',
  pt: 'primeiro primeira primeiros primeiras último última único única únicos únicas nunca jamais sempre ninguém nada nenhum nenhuma recorde inédit* melhor pior máximo mínimo o_mais a_mais os_mais as_mais o_maior a_maior pela_primeira_vez sem_precedentes',
  ru: 'перв* последн* единственн* никогда всегда никто ничего ничто никого все рекорд* беспрецедентн* уникальн* сам* наибол* наименьш* наибольш* крупнейш* высочайш* лучш* худш* старейш* больше_всех впервые',
  uk: 'перш* останн* єдин* ніколи завжди ніхто нічого рекорд* безпрецедентн* унікальн* найб* найм* найв* найк* найг* найс* вперше уперше',
  kk: 'алғаш* бірінші соңғы жалғыз ешқашан әрқашан ешкім ештеңе рекорд* ең тұңғыш',
  tr: 'ilk son tek hiç asla daima kimse hiçbir rekor* eşsiz en benzersiz',
  ar: 'أول أولى آخر الوحيد الوحيدة وحيد أبدا دائما أكبر أصغر أعلى أدنى أطول أقدم أسوأ أفضل أكثر أقل الأول الأولى الأخير الأكبر الأعلى الأكثر الأقل قياسي قط',
  fa: 'اولین نخستین آخرین تنها هرگز همیشه هیچ بزرگترین کوچکترین بالاترین پایین‌ترین بهترین بدترین قدیمی‌ترین بیشترین کمترین',
  zh: '第_一 首_次 唯_一 最 从_未 從_未 从_来 從_來 史_上 前_所_未_有 最_后 最_後',
  ja: '初_め_て 最 唯_一 史_上 初_の 決_し_て 前_例_の_な_い',
}

type Entry = { keys: readonly string[]; open: boolean }
const made = new Map<string, ReadonlyMap<string, Entry[]>>()

function entriesOf(language: string): ReadonlyMap<string, Entry[]> {
  const known = made.get(language)
  if (known) return known
  const entries = new Map<string, Entry[]>()
  for (const item of (lists[language] ?? '').split(' ').filter(Boolean)) {
    const open = item.endsWith('*')
    const keys = tokens(item.replace(/\*$/u, '').replaceAll('_', ' ')).map(({ key }) => key)
    const first = (keys[0] ?? '').slice(0, 2)
    entries.set(first, [...(entries.get(first) ?? []), { keys, open }])
  }
  made.set(language, entries)
  return entries
}

/** How many tokens of a superlative stand at this place, in one of the languages; 0 for none. */
export function superlativeAt(all: readonly Token[], at: number, languages: ReadonlySet<string>): number {
  const token = all[at]
  if (token?.kind !== 'word' && token?.kind !== 'number') return 0
  let longest = 0
  for (const language of languages) {
    const found = entriesOf(language).get(token.key.slice(0, 2)) ?? []
    for (const { keys, open } of found) {
      const stands = keys.every((key, offset) => {
        const word = all[at + offset]?.key
        return open && offset === keys.length - 1 ? word?.startsWith(key) === true : word === key
      })
      if (stands) longest = Math.max(longest, keys.length)
    }
  }
  return longest
}
